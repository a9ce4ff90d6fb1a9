import { Suspense } from 'react'
import { FailureBoundary } from '../failures/FailureBoundary.tsx'
import type { WidgetPage } from '../registries/widgets.ts'
import { widgets } from '../registries/widgets.ts'
import { useMay, useSession } from '../session/session.ts'
import { arranged } from './arrangement.ts'
import classes from './home.module.css'
import { waiting, WidgetFrame } from './WidgetFrame.tsx'

/** The widgets of a page that this user may see, as they arranged them (ORG-53). */
export function useWidgets(page: WidgetPage) {
  const may = useMay()
  const chosen = useSession().widgets[page]
  return arranged(
    widgets.filter(({ right }) => may(right)),
    page,
    chosen,
  ).shown
}

export function WidgetGrid({ page }: { readonly page: WidgetPage }) {
  const shown = useWidgets(page)
  return (
    <div className={classes.grid}>
      {shown.map((widget) => {
        if (!widget.ownFrame) return <WidgetFrame key={widget.key} widget={widget} />
        const Content = (page === 'dashboard' ? widget.onDashboard : undefined) ?? widget.component
        return (
          <div key={widget.key} className={classes.whole}>
            <FailureBoundary>
              <Suspense fallback={waiting}>
                <Content />
              </Suspense>
            </FailureBoundary>
          </div>
        )
      })}
    </div>
  )
}
