import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { KeyBinding } from '../shell/keys.ts'
import { paletteOpen } from '../shell/palette.ts'
import { CLAIM_TYPES } from './add/claim-types.ts'
import { useConflictKeys } from './conflicts/conflict-keys.ts'
import type { ReviewScreen } from './review-screen.ts'

/** What keys reach beyond the claims themselves. */
export interface ReviewReach {
  search: () => void
  help: () => void
  nextArticle: () => void
  previousArticle: () => void
  /** Takes the article to one's own desk, or gives it back. */
  take: () => void
}

/** The keys of the moment: they change with what the focused claim is in the middle of. */
export function useReviewKeys(screen: ReviewScreen, reach: ReviewReach) {
  const { t } = useI18n()
  const { toConflicts, settling } = useConflictKeys(screen)

  const moving = (): KeyBinding[] => [
    {
      key: 'j',
      also: ['ArrowDown'],
      label: t('act.next'),
      short: t('short.next'),
      run: () => screen.move(1),
      bar: true,
    },
    {
      key: 'k',
      also: ['ArrowUp'],
      label: t('act.previous'),
      short: t('short.previous'),
      run: () => screen.move(-1),
      bar: true,
    },
  ]
  const deciding = (): KeyBinding[] => [
    { key: 'a', label: t('act.accept'), run: screen.acceptFocused, bar: true },
    {
      key: 'r',
      label: t('act.reject'),
      run: () => screen.focused.value && screen.startReject(screen.focused.value.id),
      bar: true,
    },
    { key: 'e', label: t('act.edit'), run: () => screen.startEdit(null), bar: true },
    { key: 'u', label: t('act.undo'), run: screen.undo, bar: true },
    { key: '?', label: t('act.unsure'), run: screen.unsure, bar: true },
    {
      key: 'A',
      label: t('act.acceptGroup'),
      short: t('short.acceptGroup'),
      run: screen.acceptGroup,
      bar: true,
    },
    { key: 'n', label: t('add.key'), short: t('short.add'), run: screen.startSelecting, bar: true },
  ]
  function suggested(): KeyBinding[] {
    if (!screen.focused.value?.suggestions[0]) return []
    return [
      { key: 'g', label: t('act.keep'), run: screen.keepFocused, bar: true },
      { key: 't', label: t('act.take'), run: screen.takeFocused, bar: true },
    ]
  }
  const explaining = (): KeyBinding => ({
    key: 'x',
    label: t('act.explain'),
    run: screen.toggleExplain,
    bar: true,
  })
  const elsewhere = (): KeyBinding[] => [
    ...(screen.conflicts.open.value.length > 0 ? [toConflicts()] : []),
    {
      key: 'i',
      label: t('act.why'),
      run: () => {
        screen.originsOpen.value = !screen.originsOpen.value
      },
      bar: true,
    },
    explaining(),
    { key: '/', label: t('act.search'), run: reach.search, bar: true },
    {
      key: ']',
      label: t('act.nextArticle'),
      short: t('short.nextArticle'),
      run: reach.nextArticle,
      bar: true,
    },
    { key: '[', label: t('act.previousArticle'), run: reach.previousArticle },
    ...(screen.mayDecide.value ? [{ key: 'm', label: t('inbox.desk.takeKey'), run: reach.take }] : []),
    { key: 'h', label: t('act.keys'), short: t('short.keys'), run: reach.help, bar: true },
  ]
  const rejecting = (): KeyBinding[] => [
    { key: 'v', label: t('act.rejectWrong'), run: () => screen.reject('wrong_value'), bar: true },
    { key: 'n', label: t('act.rejectNothing'), run: () => screen.reject('nothing_here'), bar: true },
  ]
  const leaving = (): KeyBinding[] => [
    { key: 'Escape', label: t('act.back'), run: screen.leave, bar: true, whileTyping: true },
  ]

  /** The form hears Enter itself, wherever in it one is. */
  const saving = (label: string): KeyBinding => ({
    key: 'Enter',
    label,
    run: () => document.querySelector<HTMLFormElement>('[data-claim-form]')?.requestSubmit(),
    bar: true,
  })

  /** Walking is the selection bar's own: these two are there to be read and pressed. */
  const selecting = (): KeyBinding[] => [
    {
      key: '→',
      label: t('add.nextWord'),
      run: () => screen.adding.step({ by: 'word', to: 1, extend: false }),
      bar: true,
    },
    {
      key: 'Shift →',
      label: t('add.moreWords'),
      run: () => screen.adding.step({ by: 'word', to: 1, extend: true }),
      bar: true,
    },
  ]
  const choosing = (): KeyBinding[] => [
    {
      key: 'Enter',
      label: t('add.guess'),
      run: () => screen.openAdding(screen.adding.guess.value),
      bar: true,
    },
    ...CLAIM_TYPES.map((type, index) => ({
      key: String(index + 1),
      label: t(`add.type.${type}`),
      run: () => screen.openAdding(type),
      bar: true,
    })),
    explaining(),
    { key: 'Escape', label: t('act.back'), run: screen.leaveAdding, bar: true, whileTyping: true },
  ]

  const bindings = computed<KeyBinding[]>(() => {
    const { kind } = screen.mode.value
    if (kind === 'select') return [...selecting(), ...choosing()]
    if (kind === 'add') {
      const back = {
        key: 'Escape',
        label: t('act.back'),
        run: screen.leaveAdding,
        bar: true,
        whileTyping: true,
      }
      return [saving(t('add.save')), back]
    }
    if (kind === 'reject') return [...rejecting(), ...leaving()]
    if (kind === 'edit') return [saving(t('edit.save')), ...leaving()]
    if (kind === 'conflict') return [...settling(), ...leaving()]
    // A narrow screen shows the first few only: there deciding comes first.
    const all = [moving(), [...suggested(), ...(screen.mayDecide.value ? deciding() : [])]]
    const closing =
      screen.part.value === 'explain' ? [{ ...explaining(), key: 'Escape', label: t('act.back') }] : []
    const own = [...(screen.wide.value ? all : all.reverse()).flat(), ...elsewhere(), ...closing]
    return screen.adding.picked.value ? [...choosing(), ...own] : own
  })
  /** Every key there is, for the help. */
  const groups = computed(() => [
    { title: t('keys.moving'), bindings: moving() },
    { title: t('keys.deciding'), bindings: deciding() },
    { title: t('keys.rejecting'), bindings: rejecting() },
    { title: t('keys.adding'), bindings: [...selecting(), ...choosing()] },
    {
      title: t('keys.elsewhere'),
      bindings: [
        { key: 'g', label: t('act.keep'), run: () => undefined },
        { key: 't', label: t('act.take'), run: () => undefined },
        toConflicts(),
        ...elsewhere().filter(({ key }) => key !== 'c'),
        {
          key: 'Ctrl K',
          label: t('act.palette'),
          run: () => {
            paletteOpen.value = true
          },
        },
        ...leaving(),
      ],
    },
  ])
  return { bindings, groups }
}
