import { describe, expect, test } from 'vitest'
import { flattenHtml } from './flatten-html.ts'

const lines = (html: string) => flattenHtml(html).text.split('\n').filter(Boolean)

describe('flattenHtml', () => {
  test('makes a line of each block and folds white space', () => {
    expect(flattenHtml('<h1>Hội đàm\n  cấp cao</h1><p>Hai bên <b>ký</b>   kết.</p>').text).toBe(
      'Hội đàm cấp cao\n\nHai bên ký kết.',
    )
  })

  test('leaves out scripts, styles, controls and navigation', () => {
    expect(
      lines(
        '<nav><a>Trang chủ</a></nav><script>x<y</script><style>p{}</style><p>Tin</p><button>Gửi</button>',
      ),
    ).toEqual(['Tin'])
  })

  test('gives a figure caption and each break a line of its own', () => {
    expect(
      lines('<figure><img><figcaption>Lễ ký. Ảnh: TTXVN</figcaption></figure><p>Một<br>Hai</p>'),
    ).toEqual(['Lễ ký. Ảnh: TTXVN', 'Một', 'Hai'])
  })

  test('decodes entities and keeps no-break spaces', () => {
    expect(lines('<p>L&ecirc; &amp; C&#7847;n&nbsp;Th&#417;</p>')).toEqual(['Lê & Cần\u00a0Thơ'])
  })

  test('sets table cells apart by a tab, rows by a line', () => {
    expect(lines('<table><tr><td>A</td><td>B</td></tr><tr><th>C</th><td>D</td></tr></table>')).toEqual([
      'A\tB',
      'C\tD',
    ])
  })

  test('keeps the lines of preformatted text', () => {
    expect(lines('<pre>một\nhai</pre>')).toEqual(['một', 'hai'])
  })

  test('reads what the head says; the first to name a field wins', () => {
    const { head, text } = flattenHtml(
      '<title>Hội đàm | Báo Mới</title><meta property="og:title" content="Hội đàm">' +
        '<meta property="article:published_time" content="2024-11-28T09:00:00+07:00"><link rel="canonical" href="https://bao.example/1">' +
        '<meta property="og:site_name" content="Báo Mới"><p>Tin</p>',
    )
    expect(head).toEqual({
      title: 'Hội đàm',
      published: '2024-11-28T09:00:00+07:00',
      url: 'https://bao.example/1',
      outlet: 'Báo Mới',
    })
    expect(text).toBe('Tin')
  })

  test('tells which lines the page marks as captions', () => {
    const { text, captions } = flattenHtml(
      '<p>Một</p><figure><img><figcaption>Lễ ký <b>tại</b> Huế</figcaption></figure><p>Hai</p><div class="PhotoCMS_Caption"><p>Hai đoàn</p><div>Ảnh: A</div></div><p class="description">Ba</p>',
    )
    expect(captions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Lễ ký tại Huế',
      'Hai đoàn',
      'Ảnh: A',
    ])
  })

  test('takes broken markup', () => {
    expect(lines('<p>Một<p>Hai</div></b><li>Ba')).toEqual(['Một', 'Hai', 'Ba'])
  })
})
