// Checks who imports whom, against the one list in layers.ts. Prints each breach; exit code 1 where there is any.

import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkLayers, unknownFolders, unknownStages } from './check-layers.ts'

const ROOT = join(import.meta.dirname, '../../..')

function sourceFiles(): string[] {
  const patterns = ['*.ts', '*.vue', '*.mjs']
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard', '--', ...patterns], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return listed.split('\0').filter((file) => file !== '' && existsSync(join(ROOT, file)))
}

const foldersIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)

const files = sourceFiles()
const workspace = ['apps', 'packages', 'tooling'].flatMap((kind) =>
  foldersIn(kind).map((name) => `${kind}/${name}`),
)
const complaints = [
  ...files
    .flatMap((file) => checkLayers(file, readFileSync(join(ROOT, file), 'utf8')))
    .map((breach) => `${breach.file}: imports ${breach.imported}: ${breach.why}`),
  ...unknownStages(foldersIn('packages/core/src')).map(
    (stage) => `packages/core/src/${stage}: no such stage`,
  ),
  ...unknownFolders(workspace).map((folder) => `${folder}: not in the list of layers`),
]
for (const complaint of complaints) console.error(complaint)
console.log(`layers: ${files.length} files, ${complaints.length} breaches`)
process.exitCode = complaints.length === 0 ? 0 : 1
