export const pages = {
  title: 'Fetches of the page',
  current: 'in use',
  withdrawn: 'withdrawn',
  purged: 'erased',
  size: '{size} KB',
  withdraw: 'Withdraw',
  restore: 'Restore',
  purge: 'Erase',
  reason: 'Reason',
  cancel: 'Cancel',
  why: {
    withdraw: 'The claims of this page stop counting. This can be undone.',
    restore: 'The claims of this page count again.',
    purge: 'Text, original file and all quotes are erased for good. Decisions and values stay.',
  },
  refusal: {
    withdrawn: 'The page was withdrawn before.',
    not_withdrawn: 'The page is not withdrawn.',
    purged: 'The page was erased for good.',
  },
}

/** Why a line was taken for page noise, by the id of the rule. */
export const noise = {
  noise_after: 'after the article',
  noise_after_body: 'after the article',
  noise_before: 'before the article',
  noise_box: 'side box',
  noise_furniture: 'page furniture',
  noise_link_run: 'run of links',
  noise_other_date: 'news of another day',
  noise_stray: 'stray line',
  noise_teaser_twice: 'repeated teaser',
  noise_title_again: 'repeated title',
  furniture_advert: 'advert',
  furniture_arrow: 'arrow',
  furniture_box_head: 'related news',
  furniture_contact: 'contact',
  furniture_counter: 'counter',
  furniture_form: 'form',
  furniture_imprint: 'imprint',
  furniture_link: 'link',
  furniture_labelled_link: 'link',
  furniture_picture_name: 'picture name',
  furniture_menu: 'menu',
  furniture_no_words: 'no words',
  furniture_page_title: 'page title',
  furniture_share: 'share buttons',
  furniture_site_name: 'site name',
  furniture_tags: 'tags',
}

/** Which rules made what the machine read. */
export const explain = {
  part: 'Explain',
  title: 'How the machine reads it',
  working: 'Tracing the rules…',
  failed: 'The rules could not be traced. Try opening this part again.',
  byPerson:
    'The current reading did not make this claim: a person added it, or the machine no longer finds it.',
  nothing: 'No rule used this place.',
  blocks: '1. What the stretch was taken for',
  mentions: '2. Words that were recognised, in their order',
  entities: '3. Wordings joined into one thing',
  claim: '4. {type}: each value and the rule that made it',
  office: 'Office',
  from: 'inferred from',
  field: { asOf: 'As of', span: 'Words', partOf: 'Part of' },
  otherReader:
    'The article was read by version {stored}; offices and dates in step 2 were traced by version {here} of this screen.',
}
