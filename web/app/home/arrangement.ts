import type { PageWidgets } from '#contract/organisation/user-settings.types.ts'
import type { Widget, WidgetPage } from '../registries/widgets.ts'

interface Arranged {
  readonly shown: readonly Widget[]
  readonly hidden: readonly Widget[]
}

/**
 * ORG-53: the widgets of a page, as this user arranged them. One they never saw when they did stands where it usually
 * does, last; one that is gone, or not theirs to see, is passed over.
 */
export function arranged(widgets: readonly Widget[], page: WidgetPage, chosen: PageWidgets | null): Arranged {
  const { shown, hidden } = chosen ?? { shown: [], hidden: [] }
  const byKey = new Map(widgets.map((widget) => [widget.key, widget]))
  const kept = [...new Set(shown)].flatMap((key) => byKey.get(key) ?? [])
  const unseen = widgets.filter((widget) => widget.usual === page && !kept.includes(widget) && !hidden.includes(widget.key))
  const all = [...kept, ...unseen]
  return { shown: all, hidden: widgets.filter((widget) => !all.includes(widget)) }
}

export const keysOf = ({ shown, hidden }: Arranged): PageWidgets => ({
  shown: shown.map(({ key }) => key),
  hidden: hidden.map(({ key }) => key),
})
