import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from './frame.tsx'

export const homeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/',
  staticData: { title: (t) => t('home.title') },
  component: lazyRouteComponent(() => import('#web/app/home/HomePage.tsx'), 'HomePage'),
})
