import { ringBell, type StartedIntakeTask } from '../thread/intake-task.ts'

/** Stands for a parser that never ends. */
export default function hang(task: StartedIntakeTask): never {
  ringBell(task)
  for (;;);
}
