// node apps/cli/test/write-score-floors.ts: writes what the reader reaches now, rounded down to whole percents, as the floors.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FLOORS_FILE, measureScores, type ScoreFloors } from './score-floors.ts'
import { sharedFolder } from './shared-folder.ts'

if (!sharedFolder) throw new Error('there is no shared/ folder beside the clone: no gold to measure on')
const floors: ScoreFloors = Object.fromEntries(
  Object.entries(measureScores(join(sharedFolder, 'gold'))).map(([set, scores]) => [
    set,
    Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, Math.floor(score + 1e-9)])),
  ]),
)
writeFileSync(FLOORS_FILE, `${JSON.stringify(floors, null, 2)}\n`)
