import { ringBell, type StartedIntakeTask } from '../thread/intake-task.ts'

/** Stands for a parser that keeps everything it makes. */
export default function grow(task: StartedIntakeTask): never {
  ringBell(task)
  const kept: number[][] = []
  for (;;) kept.push(Array.from({ length: 100_000 }, (_, at) => at * 1.5))
}
