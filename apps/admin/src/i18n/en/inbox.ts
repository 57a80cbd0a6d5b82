export const inbox = {
  title: 'Inbox',
  filter: 'Filter',
  status: {
    open: 'To review',
    suggestions: 'With suggestions',
    conflicts: 'Conflicts',
    not_found: 'No longer found',
    decided: 'Done',
    all: 'All',
  },
  search: 'Search titles',
  searchHint: 'With or without diacritics',
  clear: 'Clear the search',
  untitled: 'Untitled article',
  list: 'Articles',
  noDate: 'publication date unknown',
  noClaims: 'no claims',
  count: {
    proposed: '{count} to review',
    accepted: '{count} accepted',
    rejected: '{count} rejected',
    suggestions: 'one suggestion | {count} suggestions',
    notFound: '{count} no longer found',
    unsure: '{count} unsure',
    conflicts: 'one conflict | {count} conflicts',
  },
  processing: {
    waiting: 'waiting to be read',
    leased: 'being read',
    done: 'read',
    failed: 'reading failed',
  },
  loading: 'Loading…',
  more: 'Loading more…',
  empty: {
    open: {
      title: 'The inbox is empty',
      body: 'Articles that were imported and read appear here, and claims for which a later reading says something else.',
    },
    suggestions: {
      title: 'No suggestions',
      body: 'When the machine reads an article again and finds another value than a person decided, it only suggests: the person’s value stands.',
    },
    conflicts: {
      title: 'No article disagrees with itself',
      body: 'Articles that say two things which cannot both be true, such as two offices for one person, stay here until every claim concerned is decided.',
    },
    not_found: {
      title: 'No claim has lost its evidence',
      body: 'Accepted claims that a new reading no longer finds appear here; they never vanish by themselves.',
    },
    decided: {
      title: 'No article is done yet',
      body: 'Articles in which every claim has been decided move here.',
    },
    all: {
      title: 'There are no articles yet',
      body: 'Import the first page: paste text, or drop .txt and .html files on the Import screen.',
    },
    search: {
      title: 'No article found',
      body: 'No title here matches “{text}”.',
    },
    toImport: 'Import articles',
    toAll: 'Show all',
  },
}
