export const kind = {
  person: 'Person',
  organization: 'Body',
  place: 'Place',
  document: 'Document',
  award: 'Award',
  conference: 'Conference',
  time: 'Time',
  statement: 'Statement',
}

export const mark = {
  proposed: 'Proposed by the machine, to review',
  unsure: 'Unsure',
  accepted: 'Accepted',
  edited: 'Edited and accepted',
  edited_open: 'Edited, to be accepted',
  rejected: 'Rejected',
  merged: 'Merged into another claim',
  suggestion: 'The machine suggests another value',
  not_found: 'No longer found in the article',
  second_look: 'Accepted, wants a second look',
  conflict: 'The article contradicts itself',
}

export const eventType = {
  meeting: 'Meeting',
  visit: 'Visit',
  signing: 'Signing',
  award: 'Award',
  conference: 'Conference',
  ceremony: 'Ceremony',
  appointment: 'Appointment',
  dismissal: 'Dismissal',
  phone_call: 'Phone call',
  message: 'Message',
  statement: 'Statement',
  election: 'Election',
  other: 'Other event',
}

export const eventStatus = {
  reported: 'took place',
  planned: 'planned',
  background: 'mentioned in passing',
}

export const role = {
  chair: 'chair',
  host: 'host',
  guest: 'guest',
  leader: 'head of delegation',
  attendee: 'attending',
  giver: 'presented by',
  recipient: 'recipient',
  signatory: 'signatory',
  sender: 'sender',
  witness: 'witness',
  speaker: 'speaker',
  appointee: 'appointee',
}

export const mode = { direct: 'verbatim', indirect: 'reported' }

export const basis = {
  stated: 'stated in the article',
  published: 'from the publication date',
  content: 'from the content',
  none: 'basis unknown',
}

export const field = {
  person: 'Person',
  title: 'Title',
  organization: 'Body',
  former: 'Former office',
  eventType: 'Kind of event',
  date: 'Date',
  place: 'Place',
  participants: 'Participants',
  organizations: 'Bodies taking part',
  objects: 'Documents, awards, conferences',
  status: 'Standing',
  subject: 'Subject',
  speaker: 'Speaker',
  institution: 'Speaking body',
  words: 'Words',
  mode: 'Manner',
}

export const sentence = {
  and: '{list} and {last}',
  office: {
    held: ['{person} is {title}, {organization}', '{person} is {title}'],
    former: ['{person} is a former {title}, {organization}', '{person} is a former {title}'],
  },
  event: {
    meeting: [
      '{host} received {guest}',
      '{host} received {leader}',
      '{chair} received {guest}',
      '{host} met {attendee}',
      '{chair} chaired a meeting with {attendee}',
      '{chair} chaired a meeting',
      '{host} hosted a meeting',
      '{guest} met {attendee}',
      'Meeting of {attendee}',
      'Meeting with {guest}',
      'Meeting with {leader}',
      'Meeting of {organizations}',
      'Meeting',
    ],
    visit: [
      '{leader} led a delegation to {place} at the invitation of {host}',
      '{guest} visited {place} at the invitation of {host}',
      '{leader} led a delegation to {place}',
      '{guest} visited {place}',
      '{attendee} visited {place}',
      'Visit by {leader}',
      'Visit by {guest}',
      'Visit to {place}',
      'Visit',
    ],
    signing: [
      '{signatory} signed {objects}',
      '{organizations} signed {objects}',
      'Signing of {objects}',
      '{signatory} signed',
      'Signing',
    ],
    award: [
      '{giver} presented {objects} to {recipient}',
      '{recipient} received {objects}',
      '{giver} presented {objects}',
      '{giver} decorated {recipient}',
      'Presentation of {objects}',
      'Presentation of an award',
    ],
    conference: [
      '{chair} chaired {objects}',
      '{leader} led a delegation to {objects}',
      '{attendee} attended {objects}',
      '{guest} attended {objects}',
      '{objects}',
      '{chair} chaired a conference',
      'Conference of {organizations}',
      'Conference',
    ],
    ceremony: [
      '{chair} presided over a ceremony',
      '{attendee} attended a ceremony',
      'Ceremony of {organizations}',
      'Ceremony',
    ],
    appointment: ['{giver} appointed {appointee}', '{appointee} was appointed', 'Appointment'],
    dismissal: ['{giver} dismissed {appointee}', '{appointee} was dismissed', 'Dismissal'],
    phone_call: [
      '{host} spoke by phone with {guest}',
      '{host} spoke by phone with {attendee}',
      '{attendee} spoke by phone',
      'Phone call between {organizations}',
      'Phone call',
    ],
    message: [
      '{sender} sent a message to {recipient}',
      '{sender} sent a message',
      '{recipient} received a message',
      'Message',
    ],
    statement: ['{speaker} made a statement', '{organizations} made a statement', 'Statement'],
    election: ['{appointee} was elected', '{attendee} attended an election', 'Election'],
    other: [
      '{chair} presided over an event',
      '{attendee} attended an event',
      'Event of {organizations}',
      'Event',
    ],
  },
  tail: {
    date: ', {date}',
    place: ', in {place}',
    subject: ', on “{subject}”',
    objects: '; concerning {objects}',
    organizations: '; with {organizations}',
    role: '; {role}: {names}',
  },
  statement: {
    direct: ['{speaker}: “{words}”', '{institution}: “{words}”', '“{words}”'],
    indirect: ['{speaker} said that {words}', '{institution} said that {words}', '{words}'],
  },
}
