export const fleet = {
  title: 'Fleet',
  lead: 'Which machines read what, how fast it goes, and where a hand is wanted.',
  updated: 'Updates every 3 seconds.',
  look: 'Look at the numbers again now',
  board: 'Open the queue’s board',
  old: 'The server could not be asked again. These are the numbers of {time}.',
  signs: 'What wants attention',
  well: 'Every number is within its limit. Nothing is to be done.',
  level: { bad: 'Broken', look: 'Worth a look' },
  beyond: 'Beyond its limit',
  nothing: 'none',
  notTold: 'may not be asked',
  away: 'does not answer',
  answers: '{count} ms',
  of: '{part} / {whole}',
  outbox: '{count}, the oldest {time}',
  waitingAndRead: '{waiting} waiting, {leased} being read',
  tables: '{size}, {dead} dead rows',
  sign: {
    noWorker: {
      says: 'No worker is running.',
      do: 'Articles are kept and will be read once there is one. Start a worker process again; look into its log where it ended by itself.',
    },
    workerSilent: {
      says: 'Worker {about} lost contact.',
      do: 'What it held goes to others after 30 seconds. See whether its machine is up, and start it again.',
    },
    workerMemory: {
      says: 'Worker {about} takes more than 900 MB of memory.',
      do: 'If it goes on growing, end it with SIGTERM and start it again: what it has not ended goes back to the queue.',
    },
    longReading: {
      says: 'An article has been read for more than a minute: {about}',
      do: 'It is given up when its time is over, tried again, and then set aside with its error. Where many are slow the machine is too busy.',
    },
    longWait: {
      says: 'An article has waited for more than 30 seconds though no campaign runs.',
      do: 'A new article should be read within 2 seconds. See whether a worker runs and the queue answers; a large import just takes its time.',
    },
    outboxAge: {
      says: 'The queue takes no work: something has been in the outbox for more than 20 seconds.',
      do: 'See whether Redis runs and has room, and whether a worker runs. Nothing is lost: it all stands in Postgres.',
    },
    queuePaused: {
      says: 'The queue {about} was stopped by hand: no work is handed out.',
      do: 'Open the queue’s board and resume it. To stop a campaign, pause it on its page: that stands in Postgres, and survives an emptied queue.',
    },
    queueAway: {
      says: 'The queue does not answer.',
      do: 'Start Redis again (or look at Postgres where the queue is there). Work waits in the outbox and goes on by itself.',
    },
    redisPolicy: {
      says: 'Redis may throw keys away when its memory is full.',
      do: 'Set maxmemory-policy to noeviction: Redis must refuse rather than forget.',
    },
    redisEvicted: {
      says: 'Redis has thrown keys away for want of memory.',
      do: 'Set noeviction and give it more memory. What was thrown away is offered again from Postgres within 20 seconds.',
    },
    redisFull: {
      says: 'Redis takes more than three quarters of the memory that it may.',
      do: 'A campaign needs 1 to 2 MB. See who else uses this Redis, or raise maxmemory.',
    },
    longTransaction: {
      says: 'A transaction in the database has been open for more than 15 seconds.',
      do: 'It holds rows that others want. Idle ones are broken off after 15 seconds; where one stays, look for it in pg_stat_activity.',
    },
    connections: {
      says: 'More than four fifths of the connections to Postgres are taken.',
      do: 'Lower DATABASE_CONNECTIONS of each process, or raise max_connections.',
    },
    locks: {
      says: 'Five or more queries wait for a lock.',
      do: 'For a moment that is normal. Where it lasts, look for the transaction that has been open longest.',
    },
    databaseSlow: {
      says: 'Postgres takes more than a quarter of a second to answer.',
      do: 'See whether the machine is too busy or the disk full. Slow down the campaigns that run, so that curators need not wait.',
    },
    deadRows: {
      says: 'More than a fifth of the table {about} is dead rows.',
      do: 'Autovacuum does not keep up. See whether a transaction has been open long; if not, vacuum that table.',
    },
  },
  pace: {
    title: 'Articles a minute, over the last hour',
    hour: 'Articles in the last hour: {count}, at most {most} a minute',
    lastMinute: 'articles in the last minute',
    now: 'now {rate} articles a second',
    minute: '{time}, articles: {count}',
    from: 'an hour ago',
    to: 'now',
    means:
      'Articles that ended, those set aside with an error included. Zero while nothing waits is usual; zero while something waits means: look at the workers.',
  },
  worker: {
    title: 'Workers',
    means:
      'Each square is a thread, a filled one is reading. A new worker shows within two seconds; one that is silent for 10 seconds counts as lost.',
    gone: 'lost contact, last reported {time}',
    threads: '{busy}/{threads} threads',
    memory: '{size} of memory',
    pace: '{rate} articles/s',
    articles: 'articles since its start: {count}',
    up: 'up for {time}',
    reader: 'reader {version}',
    idle: 'Idle.',
    campaign: 'campaign {id}',
    for: 'for {time}',
  },
  queue: 'Queue ({backend})',
  number: {
    oldest: {
      name: 'Longest wait',
      means: 'A new article is read within 2 seconds. While a campaign runs, its articles may well wait.',
    },
    articles: {
      name: 'Articles',
      means:
        'Waiting for a worker, and held by one. New ones, and those a person wants, go before a campaign’s.',
    },
    failed: {
      name: 'Set aside with an error',
      means: 'Try them again on the queue’s screen; a campaign’s errors are grouped on its page.',
    },
    outbox: {
      name: 'Outbox',
      means:
        'Work that stands in Postgres and was not given to the queue yet. Beyond 20 seconds the queue takes none.',
    },
    answer: {
      name: 'Answers within',
      means: 'While the queue is away work waits in the outbox, and nothing is lost.',
    },
    redisMemory: {
      name: 'Memory of Redis',
      means: 'However large a campaign, 1 to 2 MB. It should stay below three quarters of what it may take.',
    },
    redisPolicy: { name: 'When memory is full', means: 'It must be noeviction: refuse rather than forget.' },
    redisEvicted: { name: 'Keys thrown away', means: 'It must be 0.' },
    queueTables: {
      name: 'Tables of the queue',
      means: 'The queue is in Postgres and may be emptied: it is filled anew within seconds.',
    },
    size: {
      name: 'Size of the database',
      means: 'About 60 KB an article. At least a third of the disk should be free.',
    },
    connections: { name: 'Connections', means: 'Of the whole server. It should stay below four fifths.' },
    transaction: {
      name: 'Longest transaction',
      means: 'It should stay below 15 seconds: it holds rows and keeps dead ones from being cleaned.',
    },
    locks: {
      name: 'Queries waiting for a lock',
      means: 'For a moment that is normal; five or more are worth a look.',
    },
    databaseAnswer: {
      name: 'Answers within',
      means: 'It should stay below a quarter of a second: curators wait as long.',
    },
    dead: {
      name: 'Dead rows',
      means: 'Rows that were changed or removed and not cleaned yet, over the whole database.',
    },
  },
  jobs: 'Jobs in the queue',
  jobsMean: 'A job is many articles. The queue only hands work out; it may be emptied at any time.',
  job: { 'read-articles': 'New articles and those people want', 'read-campaign': 'Campaigns' },
  jobState: { waiting: 'Waiting', active: 'In work', delayed: 'Put off', failed: 'Failed' },
  table: {
    title: 'Tables with the most dead rows',
    rows: 'Rows',
    dead: 'Dead rows',
    size: 'Size',
    vacuumed: 'Last vacuum',
    never: 'never',
    means:
      'Postgres cleans by itself (autovacuum). Where more than a fifth of a table, and more than 10,000 rows, are dead, it does not keep up.',
  },
}
