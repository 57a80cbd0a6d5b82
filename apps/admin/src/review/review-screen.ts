import type { ClaimState } from '@trucot/core/review/claim-state'
import type { PortableClaim } from '@trucot/core/review/portable-claim'
import type { Span } from '@trucot/core/text/span'
import { useMediaQuery } from '@vueuse/core'
import { computed, type InjectionKey, inject, provide, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { groupClaims, wantsPerson } from '../claims/claim-groups.ts'
import { contains } from '../claims/without-diacritics.ts'
import { useSession } from '../session/session-query.ts'
import { useClaimAdding } from './add/claim-adding.ts'
import { useClaimWords } from './claim-words.ts'
import { useConflicts } from './conflicts/use-conflicts.ts'
import { useReviewActs } from './review-acts.ts'
import { useReviewDeeds } from './review-deeds.ts'
import { useReviewFocus } from './review-focus.ts'
import { useReviewLight } from './review-light.ts'
import { useReviewStates } from './review-states.ts'
import { useSeenClaims } from './seen-claims.ts'

/** The parts of the screen; a narrow one shows a single part at a time. */
export type ReviewPart = 'text' | 'claims' | 'explain' | 'history'

function makeReviewScreen(id: number) {
  const { t } = useI18n()
  const { may } = useSession()
  const words = useClaimWords()
  const { query, view, acts, states, conflicts: found, sending } = useReviewStates(id)
  const wide = useMediaQuery('(min-width: 56rem)')
  const part = ref<ReviewPart>('claims')
  const search = ref('')
  /** What just happened, for those who do not see it. */
  const said = ref('')

  const groups = computed(() => groupClaims(states.value))
  const listed = computed(() => {
    if (search.value.trim() === '') return groups.value
    const matches = groups.value.map((group) => ({
      ...group,
      states: group.states.filter((state) => contains(words.plain(state.shown), search.value)),
    }))
    return matches.filter((group) => group.states.length > 0)
  })
  const seen = useSeenClaims()
  const focus = useReviewFocus(() => listed.value.flatMap((group) => group.states))
  const act = useReviewActs(id, {
    view: () => view.value,
    states: () => states.value,
    acts: () => acts.value,
  })
  const mayDecide = computed(() => may('decide') && view.value?.text !== null)

  const byId = computed(() => new Map(states.value.map((state) => [state.id, state])))
  const focused = computed(() =>
    focus.focusedId.value === null ? undefined : byId.value.get(focus.focusedId.value),
  )

  const adding = useClaimAdding({
    view: () => view.value,
    mode: focus.mode,
    mayDecide: () => mayDecide.value,
    beginAt: () => focused.value?.evidence[0],
    say: (selected) => {
      said.value = selected
    },
  })
  /** What the buttons on every card are called. */
  const labels = computed(() => ({
    accept: t('act.accept'),
    reject: t('act.reject'),
    undo: t('act.undo'),
    edit: t('act.edit'),
    sending: t('card.sending'),
  }))
  const entities = computed(() => view.value?.entities)
  /** What the article's names name. */
  const typeOfName = computed(() => new Map((entities.value ?? []).map(({ name, type }) => [name, type])))
  const conflicts = useConflicts({
    conflicts: found,
    mode: focus.mode,
    mayDecide: () => mayDecide.value,
    settle: (conflict, kept) => {
      act.settle(conflict, kept)
      said.value = t('said.settle')
    },
    edit: (claimId, conflict) => {
      focus.focus(claimId)
      focus.mode.value = { kind: 'edit', field: 'date', conflict }
    },
    goOn: focus.moveOn,
  })
  const { light, show } = useReviewLight({
    focusedId: focus.focusedId,
    hoveredId: focus.hoveredId,
    evidenceOf: (claimId) => byId.value.get(claimId)?.evidence,
    weighed: () => conflicts.focused.value?.evidence,
    picked: adding.picked,
    caret: adding.caret,
  })

  const deeds = useReviewDeeds({ act, focus, seen, words, listed, byId, focused, mayDecide, said })

  return {
    query,
    view,
    acts,
    states,
    sending,
    groups,
    listed,
    left: computed(() => states.value.filter(wantsPerson).length),
    search,
    said,
    light,
    wide,
    part,
    mayDecide,
    focused,
    focusedId: focus.focusedId,
    mode: focus.mode,
    originsOpen: focus.originsOpen,
    focus: focus.focus,
    hover: (claimId: string | null) => {
      focus.hoveredId.value = claimId
    },
    goTo: focus.goTo,
    move: focus.move,
    leave: focus.leave,
    seen,
    words,
    labels,
    typeOfName,
    /** Shows why the focused claim, or the selected words, were read so; again, and the claims are back. */
    toggleExplain: () => {
      const open = part.value !== 'explain'
      part.value = open ? 'explain' : 'claims'
      if (!open) void focus.goTo(focus.focusedId.value ?? undefined)
    },
    showInText: () => {
      part.value = 'text'
    },
    /** Lights spans that belong to no claim: mentions of a document, the two sides of a conflict. */
    show: (spans: readonly Span[]) => {
      show(spans)
      part.value = wide.value ? part.value : 'text'
    },
    /** Focuses the first claim whose evidence holds an offset of the text. */
    pointAt: (offset: number) => {
      const state = states.value.find(({ evidence }) =>
        evidence.some((span) => span.start <= offset && offset < span.end),
      )
      if (state) void focus.goTo(state.id)
    },

    ...deeds,
    adding,
    startSelecting: () => {
      if (!mayDecide.value) return
      part.value = 'text'
      adding.startSelecting()
    },
    /** Opens the form of a new claim for the selected words. */
    openAdding: (claimType: PortableClaim['type']) => {
      adding.open(claimType)
      if (focus.mode.value.kind === 'add') part.value = 'claims'
    },
    leaveAdding: () => {
      adding.cancel()
      void focus.goTo(focus.focusedId.value ?? undefined)
    },
    add: (claim: PortableClaim) => {
      deeds.add(claim)
      adding.cancel()
      search.value = ''
      void focus.goTo(claim.fingerprint)
    },
    conflicts,
    /** What people last judged of a claim, with the words it was proved by then. */
    judgedBefore: (state: ClaimState): PortableClaim | null => {
      const own = view.value?.log.filter(({ id }) => state.decisionIds.includes(id)) ?? []
      const last = own.findLast(({ judged, action }) => judged !== null || action.kind === 'add')
      return last?.action.kind === 'add' ? last.action.claim : (last?.judged ?? null)
    },
  }
}

export type ReviewScreen = ReturnType<typeof makeReviewScreen>

const SCREEN: InjectionKey<ReviewScreen> = Symbol('review screen')

/** Opens the review of one article for the calling component and all below it. */
export function provideReviewScreen(id: number): ReviewScreen {
  const screen = makeReviewScreen(id)
  provide(SCREEN, screen)
  return screen
}

/** The review opened above. */
export function useReviewScreen(): ReviewScreen {
  const screen = inject(SCREEN)
  if (!screen) throw new Error('no review screen above this component')
  return screen
}
