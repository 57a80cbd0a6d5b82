// Loaded before a service: when the process that started it is gone, however it went, the service takes itself down.

import { isMainThread } from 'node:worker_threads'

if (isMainThread) process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
