import { describe, expect, it } from 'vitest'
import { PUBLIC_ONLY, policyExempting } from './fetch-policy.ts'
import { fetchTarget } from './fetch-target.ts'

const reasonOf = (text: string) => {
  const target = fetchTarget(text, PUBLIC_ONLY)
  return 'reason' in target ? target.reason : target.url.href
}

describe('addresses that lead inside', () => {
  it.each([
    // Loopback in all the ways a number can be written.
    'http://127.0.0.1/',
    'http://127.1/',
    'http://127.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://0x7f.0x0.0x0.0x1/',
    'http://017700000001/',
    'http://0177.0.0.1/',
    'http://0177.1/',
    'http://0/',
    'http://0.0.0.0/',
    'http://127.0.0.1./',
    'http://127。0。0。1/',
    'http://127．0．0．1/',
    'http://①②⑦.⓪.⓪.①/',
    'http://１２７.０.０.１/',
    'http://%31%32%37.0.0.1/',
    // Private and shared ranges.
    'http://10.0.0.1/',
    'http://10.1/',
    'http://0x0a000001/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://192.168.257/',
    'http://3232235777/',
    'http://100.64.0.1/',
    'http://198.18.0.1/',
    'http://192.0.0.192/',
    'http://192.0.2.1/',
    'http://192.88.99.1/',
    'http://224.0.0.1/',
    'http://240.0.0.1/',
    'http://255.255.255.255/',
    // Cloud metadata.
    'http://169.254.169.254/latest/meta-data/',
    'http://0xa9fea9fe/',
    'http://2852039166/',
    'http://0251.0376.0251.0376/',
    'http://169.254.43518/',
    'http://100.100.100.200/',
    'http://168.63.129.16/',
    'http://metadata.google.internal/',
    'http://[fd00:ec2::254]/',
    // IPv6, and IPv4 carried in it.
    'http://[::1]/',
    'http://[::]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::ffff:0:127.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://[64:ff9b::8.8.8.8]/',
    'http://[64:ff9b:1::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2002:a9fe:a9fe::1]/',
    'http://[2001:0:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
    'http://[fc00::1]/',
    'http://[ff02::1]/',
    'http://[2001:db8::1]/',
    'http://[3fff::1]/',
    // Names that never stand for a public machine.
    'http://localhost/',
    'http://LOCALHOST/',
    'http://localhost./',
    'http://ｌｏｃａｌｈｏｓｔ/',
    'http://lo\tcalhost/',
    'http://a.localhost/',
    'http://intranet/',
    'http://nas.local/',
    'http://redis.svc.internal/',
    'http://1.0.0.127.in-addr.arpa/',
  ])('%s', (text) => {
    expect(reasonOf(text)).toBe('private_address')
  })
})

describe('addresses that are refused for what else they are', () => {
  it.each([
    ['file:///etc/passwd', 'scheme'],
    ['gopher://bao.example:70/_x', 'scheme'],
    ['data:text/html,<p>x', 'scheme'],
    ['ftp://bao.example/x', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['dict://bao.example:11211/stat', 'scheme'],
    ['ws://bao.example/', 'scheme'],
    ['blob:https://bao.example/1', 'scheme'],
    ['http://admin:pw@bao.example/', 'userinfo'],
    ['http://bao.example@127.0.0.1/', 'userinfo'],
    ['http://bao.example%40127.0.0.1/', 'bad_url'],
    ['http://:@bao.example:22/', 'port'],
    ['http://bao.example:22/', 'port'],
    ['http://bao.example:6379/', 'port'],
    ['http://bao.example:8080/', 'port'],
    ['http://bao.example:0/', 'port'],
    ['http://bao.example:99999/', 'bad_url'],
    ['http://256.1.1.1/', 'bad_url'],
    ['http://0x100000000/', 'bad_url'],
    ['http://[::1/', 'bad_url'],
    ['http://[fe80::1%25eth0]/', 'bad_url'],
    ['http://', 'bad_url'],
    ['//bao.example/x', 'bad_url'],
    ['', 'bad_url'],
    ['http://bao.example/'.padEnd(3000, 'x'), 'bad_url'],
  ])('%s', (text, reason) => {
    expect(reasonOf(text)).toBe(reason)
  })
})

it.each([
  ['https://bao.example/tin/1', 'https://bao.example/tin/1'],
  ['http:bao.example/tin', 'http://bao.example/tin'],
  ['https:\\\\bao.example\\tin', 'https://bao.example/tin'],
  ['http://8.8.8.8/', 'http://8.8.8.8/'],
  ['http://134744072/', 'http://8.8.8.8/'],
  ['http://[2606:4700::1]/', 'http://[2606:4700::1]/'],
  ['http://báo.example/', 'http://xn--bo-mia.example/'],
  ['https://bao.example:443/', 'https://bao.example/'],
  ['http://bao.example:443/', 'http://bao.example:443/'],
])('%s is fetched as %s', (text, href) => {
  expect(reasonOf(text)).toBe(href)
})

it('lets in what whoever runs it names, that and nothing beside it', () => {
  const policy = policyExempting(' 127.0.0.1:8123, [::1]:8123')
  const isLetIn = (text: string) => !('reason' in fetchTarget(text, policy))
  expect(isLetIn('http://127.0.0.1:8123/x')).toBe(true)
  expect(isLetIn('http://[::1]:8123/x')).toBe(true)
  expect(isLetIn('http://127.0.0.1:8124/')).toBe(false)
  expect(isLetIn('http://127.0.0.2:8123/')).toBe(false)
  expect(isLetIn('http://localhost:8123/')).toBe(false)
  expect(policyExempting('')).toBe(PUBLIC_ONLY)
  expect(policyExempting(undefined).exempt.size).toBe(0)
})
