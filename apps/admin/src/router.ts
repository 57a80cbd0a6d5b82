import type { QueryClient } from '@tanstack/vue-query'
import type { Permission } from '@trucot/contract/permissions'
import {
  createRouter,
  createWebHistory,
  type RouteLocationNormalized,
  type RouteLocationRaw,
  type Router,
} from 'vue-router'
import { monthOf } from './records/calendar/month.ts'
import { sessionQuery } from './session/session-query.ts'

declare module 'vue-router' {
  interface RouteMeta {
    /** The message that names the screen in the title bar. */
    title: string
    /** Shown without a session. */
    open?: true
    needs?: Permission
  }
}

/** A value of the address where it has the form wanted. */
function matching(form: RegExp, value: unknown): string | undefined {
  return typeof value === 'string' && form.test(value) ? value : undefined
}

const routes = [
  { path: '/', redirect: '/inbox' },
  {
    path: '/sign-in',
    name: 'sign-in',
    component: () => import('./session/SignInPage.vue'),
    meta: { title: 'signIn.title', open: true as const },
  },
  {
    path: '/inbox',
    name: 'inbox',
    component: () => import('./inbox/InboxPage.vue'),
    meta: { title: 'inbox.title', needs: 'read' as const },
  },
  {
    path: '/articles/:id(\\d+)',
    name: 'article',
    component: () => import('./review/ReviewPage.vue'),
    props: (route: RouteLocationNormalized) => ({ id: Number(route.params.id) }),
    meta: { title: 'review.title', needs: 'read' as const },
  },
  {
    path: '/search',
    name: 'search',
    component: () => import('./records/search/SearchPage.vue'),
    meta: { title: 'records.search.title', needs: 'read' as const },
  },
  {
    path: '/records/:id(\\d+)',
    name: 'record',
    component: () => import('./records/dossier/RecordPage.vue'),
    props: (route: RouteLocationNormalized) => ({
      id: Number(route.params.id),
      knownOn: matching(/^\d{4}-\d{2}-\d{2}$/u, route.query.known) ?? null,
    }),
    meta: { title: 'records.title', needs: 'read' as const },
  },
  {
    path: '/records/:id(\\d+)/split',
    name: 'split-record',
    component: () => import('./records/identity/SplitPage.vue'),
    props: (route: RouteLocationNormalized) => ({ id: Number(route.params.id) }),
    meta: { title: 'identity.split.title', needs: 'decide' as const },
  },
  {
    path: '/calendar',
    name: 'calendar',
    component: () => import('./records/calendar/CalendarPage.vue'),
    props: (route: RouteLocationNormalized) => ({
      month: matching(/^\d{4}-(?:0[1-9]|1[0-2])$/u, route.query.month) ?? monthOf(new Date()),
      eventType: matching(/^[a-z_]+$/u, route.query.type) ?? '',
    }),
    meta: { title: 'records.calendar.title', needs: 'read' as const },
  },
  {
    path: '/who-is-who',
    name: 'who-is-who',
    component: () => import('./records/identity/PairsPage.vue'),
    props: (route: RouteLocationNormalized) => ({
      show: matching(/^(?:open|unsure|decided|alarms)$/u, route.query.show) ?? 'mine',
    }),
    meta: { title: 'identity.title', needs: 'read' as const },
  },
  {
    path: '/work',
    name: 'work',
    component: () => import('./work/WorkPage.vue'),
    meta: { title: 'work.title', needs: 'decide' as const },
  },
  {
    path: '/import',
    name: 'import',
    component: () => import('./intake/ImportPage.vue'),
    meta: { title: 'intake.title', needs: 'import' as const },
  },
  {
    path: '/refused',
    name: 'refused',
    component: () => import('./refused/RefusedPage.vue'),
    meta: { title: 'refused.title', needs: 'import' as const },
  },
  {
    path: '/sources',
    name: 'sources',
    component: () => import('./sources/SourcesPage.vue'),
    meta: { title: 'sources.title', needs: 'sources' as const },
  },
  {
    path: '/sources/:id(\\d+)',
    name: 'source',
    component: () => import('./sources/SourcePage.vue'),
    props: (route: RouteLocationNormalized) => ({ id: Number(route.params.id) }),
    meta: { title: 'sources.title', needs: 'sources' as const },
  },
  {
    path: '/articles/:id(\\d+)/comparison/:from(\\d+)/:to(\\d+)',
    name: 'comparison',
    component: () => import('./compare/ComparePage.vue'),
    props: (route: RouteLocationNormalized) => ({
      articleId: Number(route.params.id),
      from: Number(route.params.from),
      to: Number(route.params.to),
    }),
    meta: { title: 'compare.title', needs: 'read' as const },
  },
  {
    path: '/queue',
    name: 'queue',
    component: () => import('./operate/QueuePage.vue'),
    meta: { title: 'queue.title', needs: 'queue' as const },
  },
  {
    path: '/fleet',
    name: 'fleet',
    component: () => import('./fleet/FleetPage.vue'),
    meta: { title: 'fleet.title', needs: 'queue' as const },
  },
  {
    path: '/campaigns',
    name: 'campaigns',
    component: () => import('./campaigns/CampaignsPage.vue'),
    meta: { title: 'campaigns.title', needs: 'campaigns' as const },
  },
  {
    path: '/campaigns/new',
    name: 'new-campaign',
    component: () => import('./campaigns/plan/NewCampaignPage.vue'),
    props: (route: RouteLocationNormalized) => ({ template: Number(route.query.template) || null }),
    meta: { title: 'campaigns.plan.title', needs: 'campaigns' as const },
  },
  {
    path: '/campaigns/:id(\\d+)',
    name: 'campaign',
    component: () => import('./campaigns/CampaignPage.vue'),
    props: (route: RouteLocationNormalized) => ({ id: Number(route.params.id) }),
    meta: { title: 'campaigns.title', needs: 'campaigns' as const },
  },
  {
    path: '/accounts',
    name: 'accounts',
    component: () => import('./accounts/AccountsPage.vue'),
    meta: { title: 'accounts.title', needs: 'accounts' as const },
  },
  {
    path: '/settings',
    name: 'settings',
    component: () => import('./settings/SettingsPage.vue'),
    meta: { title: 'settings.title' },
  },
  {
    path: '/settings/security',
    name: 'security',
    component: () => import('./security/SecurityPage.vue'),
    meta: { title: 'security.title' },
  },
  {
    path: '/audit',
    name: 'audit',
    component: () => import('./audit/AuditPage.vue'),
    meta: { title: 'audit.title', needs: 'audit' as const },
  },
  {
    path: '/not-allowed',
    name: 'not-allowed',
    component: () => import('./trouble/NotAllowedPage.vue'),
    meta: { title: 'trouble.notAllowed.title' },
  },
  {
    path: '/unreachable',
    name: 'unreachable',
    component: () => import('./trouble/UnreachablePage.vue'),
    meta: { title: 'trouble.offline.title', open: true as const },
  },
  {
    path: '/:path(.*)*',
    name: 'not-found',
    component: () => import('./trouble/NotFoundPage.vue'),
    meta: { title: 'trouble.notFound.title', open: true as const },
  },
]

/** Where somebody without a session is sent, and where they come back to. */
export function toSignIn(from: RouteLocationNormalized): RouteLocationRaw {
  return { name: 'sign-in', query: from.name === 'sign-in' ? from.query : { next: from.fullPath } }
}

/** Begins to fetch the screen at a path, before anybody knows whether it may be opened. */
export function fetchScreen(router: Router, path: string): void {
  const { matched } = router.resolve(path === '/' ? '/inbox' : path)
  for (const { components } of matched) {
    const screen = components?.default
    if (typeof screen === 'function') void (screen as () => Promise<unknown>)().catch(() => undefined)
  }
}

/** The screens and who may open them. Every screen is fetched when it is first opened. */
export function openRouter(queryClient: QueryClient) {
  const router = createRouter({ history: createWebHistory(), routes })
  router.beforeEach(async (to) => {
    if (to.meta.open) return true
    try {
      const session = await queryClient.ensureQueryData(sessionQuery)
      if (!session) return toSignIn(to)
      if (to.meta.needs && !session.can.includes(to.meta.needs)) return { name: 'not-allowed' }
      return true
    } catch {
      return { name: 'unreachable', query: { next: to.fullPath } }
    }
  })
  return router
}
