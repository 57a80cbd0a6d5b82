import { describe, expect, it } from 'vitest'
import { DecisionLog } from '../../test/decision-log.ts'
import { office, only, read } from '../../test/ministry-visit.ts'
import { liveDecisions } from './live-decisions.ts'

function decided() {
  const log = new DecisionLog().read(read([office('Bộ trưởng')]))
  const { id } = only(log)
  const live = () => log.log.filter(liveDecisions(log.log)).map(({ sequence }) => sequence)
  return { log, id, live }
}

describe('liveDecisions', () => {
  it('takes back what is undone and brings back what that undid', () => {
    const { log, id, live } = decided()
    const accept = log.decide([id, { kind: 'accept' }])
    const undo = log.undo(...accept)
    expect(live()).toEqual([2])
    const again = log.undo(undo)
    expect(live()).toEqual([1, 3])
    log.undo(again)
    expect(live()).toEqual([2, 4])
  })

  it('takes back a whole act by any decision of it, and nothing decided later', () => {
    const { log, id, live } = decided()
    const act = log.decide([id, { kind: 'unsure' }], [id, { kind: 'accept' }])
    log.undo(act[1] as string)
    log.decide([id, { kind: 'accept' }])
    expect(live()).toEqual([3, 4])
  })

  it('does not mind an undo of what is not in the log', () => {
    const { log, id, live } = decided()
    log.decide([id, { kind: 'accept' }])
    log.undo('00000000-0000-4000-8000-ffffffffffff')
    expect(live()).toEqual([1, 2])
  })
})
