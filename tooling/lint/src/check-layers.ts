import { posix } from 'node:path'
import { importsOf } from './imports-of.ts'
import { MAY_IMPORT, STAGES, TESTS_MAY_IMPORT, WITHOUT_NODE } from './layers.ts'

/** One import that the layers forbid. */
export interface Breach {
  file: string
  imported: string
  why: string
}

const CORE = 'packages/core'
const FOLDERS = Object.keys(MAY_IMPORT)
const FOLDER_OF_NAME = new Map(FOLDERS.map((folder) => [`@trucot/${folder.split('/')[1]}`, folder]))

const folderOf = (path: string) => FOLDERS.find((folder) => path.startsWith(`${folder}/`))

function stageOf(path: string): number {
  const stage = path.startsWith(`${CORE}/src/`) ? path.split('/')[3] : undefined
  return STAGES.indexOf(stage as (typeof STAGES)[number])
}

/** Whether a file runs in tests and measurements alone, never in the house. */
function isTest(path: string): boolean {
  return /\.(?:test|spec)\.ts$|\/(?:tests?|testing|bench)\/|\/(?:vite|vitest|playwright)\.config\.ts$/u.test(
    path.replace(/^tooling\/(?:test|bench)\//u, ''),
  )
}

/** The path inside the repository that an import names; null for packages from outside. */
function targetOf(file: string, imported: string): string | null {
  if (imported.startsWith('.')) return posix.join(posix.dirname(file), imported)
  const [scope, name, ...rest] = imported.split('/')
  const folder = FOLDER_OF_NAME.get(`${scope}/${name}`)
  return folder === undefined ? null : `${folder}/src/${rest.join('/')}.ts`
}

function breachOf(file: string, imported: string): string | null {
  const from = folderOf(file)
  if (from === undefined) return null
  if (imported.startsWith('node:')) {
    return WITHOUT_NODE.includes(from) && !isTest(file) ? `${from} stays free of Node` : null
  }
  const target = targetOf(file, imported)
  if (target === null) return null
  const to = folderOf(target)
  if (to === undefined) return null
  if (to !== from) {
    const allowed = [...(MAY_IMPORT[from] ?? []), ...(isTest(file) ? TESTS_MAY_IMPORT : [])]
    return allowed.includes(to) ? null : `${from} may not import ${to}`
  }
  if (imported.startsWith('@trucot/')) return `${from} imports itself by name`
  const [stage, targetStage] = [stageOf(file), stageOf(target)]
  const later = stage >= 0 && targetStage > stage && !isTest(file)
  return later ? `stage ${STAGES[stage]} comes before stage ${STAGES[targetStage]}` : null
}

/** Every forbidden import of one file; paths are relative to the repository, with slashes. */
export function checkLayers(file: string, source: string): Breach[] {
  return importsOf(source).flatMap((imported) => {
    const why = breachOf(file, imported)
    return why === null ? [] : [{ file, imported, why }]
  })
}

/** Folders of core that are no stage. */
export function unknownStages(coreFolders: readonly string[]): string[] {
  return coreFolders.filter((folder) => !STAGES.includes(folder as (typeof STAGES)[number]))
}

/** Workspace folders that the list of layers does not know. */
export function unknownFolders(workspaceFolders: readonly string[]): string[] {
  return workspaceFolders.filter((folder) => !FOLDERS.includes(folder))
}
