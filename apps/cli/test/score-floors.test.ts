import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readJsonFile } from '../src/input/read-json-file.ts'
import { FLOORS_FILE, measureScores, ScoreFloors } from './score-floors.ts'
import { sayWhenMissing, sharedFolder } from './shared-folder.ts'

const INSTRUCTION =
  'The reader scores less than it did on the gold. `npx -y pnpm@12 trucot eval ../shared/gold/dev` lists the errors; ' +
  'where the loss is meant, `node apps/cli/test/write-score-floors.ts` writes new floors.'

sayWhenMissing('score floors')
it.runIf(sharedFolder)('reads the gold no worse than it did', { timeout: 120_000 }, () => {
  const floors = readJsonFile(FLOORS_FILE, ScoreFloors)
  const scores = measureScores(join(sharedFolder ?? '', 'gold'))
  const below = Object.entries(floors).flatMap(([set, names]) =>
    Object.entries(names).flatMap(([name, floor]) => {
      const score = scores[set]?.[name]
      return score !== undefined && score < floor
        ? [`${set} ${name}: ${score.toFixed(1)} under ${floor}`]
        : []
    }),
  )
  expect(below, INSTRUCTION).toEqual([])
})
