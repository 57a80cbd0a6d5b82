import icons from '@nuxt/ui/runtime/vue/plugins/icons.js'
import { VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import App from './App.vue'
import { openQueryClient } from './api/query-client.ts'
import { i18n, speakStoredLanguage } from './i18n/i18n.ts'
import { reloadOnNewerBuild } from './newer-build.ts'
import { fetchScreen, openRouter, toSignIn } from './router.ts'
import { sessionQuery } from './session/session-query.ts'
import './style/main.css'
import { followTheme } from './theme/theme.ts'

const queryClient = openQueryClient(() => {
  queryClient.setQueryData(sessionQuery.queryKey, null)
  void router.push(toSignIn(router.currentRoute.value))
})
const router = openRouter(queryClient)

reloadOnNewerBuild()
fetchScreen(router, location.pathname)
followTheme()
await speakStoredLanguage()
createApp(App).use(router).use(i18n).use(VueQueryPlugin, { queryClient }).use(icons).mount('#app')
