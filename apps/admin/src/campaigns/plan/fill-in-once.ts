import { watch } from 'vue'

interface Wanted<Template> {
  /** The template that was chosen, or null. */
  chosen: () => number | null
  /** Those there are, as far as they have come. */
  templates: () => readonly Template[]
  fillIn: (template: Template) => void
}

/** Fills a form in from a template once that is chosen and here: what is written then stands, however often the list comes anew. */
export function fillInOnce<Template extends { id: number }>({
  chosen,
  templates,
  fillIn,
}: Wanted<Template>): void {
  let filledIn: number | null = null
  watch(
    [chosen, templates],
    () => {
      const found = templates().find(({ id }) => id === chosen())
      if (found && found.id !== filledIn) fillIn(found)
      filledIn = found?.id ?? null
    },
    { immediate: true },
  )
}
