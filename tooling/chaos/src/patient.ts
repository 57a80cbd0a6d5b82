import { setTimeout as wait } from 'node:timers/promises'

const ASK_AGAIN_AFTER = 200

/** Does something that may fail while parts of the house are away, until it succeeds or the deadline is over. */
export async function patiently<Result>(
  what: string,
  work: () => Promise<Result>,
  deadlineMs = 180_000,
): Promise<Result> {
  const deadline = performance.now() + deadlineMs
  for (;;) {
    try {
      return await work()
    } catch (fault) {
      if (performance.now() > deadline)
        throw new Error(`${what} did not succeed within ${deadlineMs / 1000} s`, { cause: fault })
      await wait(ASK_AGAIN_AFTER)
    }
  }
}
