import { readdirSync, readFileSync } from 'node:fs'

/** Of Linux: clock ticks a second in /proc. */
const TICKS = 100

/** Fields of /proc/PID/stat after the name, which may hold spaces. */
function statOf(pid: number): string[] {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return line.slice(line.lastIndexOf(')') + 2).split(' ')
}

/** Processor seconds that a process has used, and those of its children that have ended; 0 where it has itself. */
export function secondsOf(pid: number): number {
  try {
    const fields = statOf(pid)
    return [11, 12, 13, 14].reduce((sum, i) => sum + Number(fields[i]), 0) / TICKS
  } catch {
    return 0
  }
}

/** Found by going through all processes: for kernels that do not keep a process's children. */
function childrenAmongAll(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number)
    .filter((other) => {
      try {
        return Number(statOf(other)[1]) === pid
      } catch {
        return false
      }
    })
}

/**
 * The processes that a process started and that still run. Looked up often while something else is measured: going through
 * all processes each time took a twentieth of a core.
 */
export function childrenOf(pid: number): number[] {
  const tasks = `/proc/${pid}/task`
  try {
    return readdirSync(tasks)
      .flatMap((task) => readFileSync(`${tasks}/${task}/children`, 'utf8').split(' '))
      .filter((child) => child !== '')
      .map(Number)
  } catch {
    return childrenAmongAll(pid)
  }
}

/** Processor seconds that a process and all its children have used so far. */
export function treeSeconds(pid: number): number {
  return secondsOf(pid) + childrenOf(pid).reduce((sum, child) => sum + secondsOf(child), 0)
}

/** Megabytes of memory a process holds now; 0 where it has ended. */
export function megabytesOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
