import { workerData } from 'node:worker_threads'

/**
 * Beside a script that may never give its thread back: ends the process when it takes more memory than it may, or when
 * the command that started it is gone.
 */
const { memory, parent } = workerData as { memory: number; parent: number } // as `script.process.ts` sends it

setInterval(() => {
  if (process.memoryUsage.rss() > memory || process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
}, 200)
