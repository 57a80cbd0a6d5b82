import { type FunctionalComponent, h } from 'vue'

/** Drawn here, not by the icon library: every claim has three, and a long article has hundreds of claims. */
const PATHS = {
  check: 'M20 6 9 17l-5-5',
  x: 'M18 6 6 18M6 6l12 12',
  undo: 'M9 14 4 9l5-5M4 9h10.5a5.5 5.5 0 0 1 0 11H11',
  pencil: 'M21.2 6.8a1 1 0 0 0-4-4L3.8 16.2 2 22l5.8-1.8zM15 5l4 4',
} as const
export type ToolIconName = keyof typeof PATHS

/** A small line drawing, as large as the text around it. */
export const ToolIcon: FunctionalComponent<{ name: ToolIconName }> = ({ name }) =>
  h('svg', { viewBox: '0 0 24 24', class: 'tool-icon', 'aria-hidden': 'true' }, [
    h('path', { d: PATHS[name] }),
  ])
ToolIcon.props = ['name']
