import { changeView, deleteView, readList } from '#contract/organisation/lists/lists.contract.ts'
import type { ViewAddress } from '#contract/organisation/lists/lists.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import { NameDialog } from '#web/kit/names/NameDialog.tsx'
import { AddViewDialog } from './AddViewDialog.tsx'
import { ProfileViewsDialog } from './ProfileViewsDialog.tsx'
import type { ListSettings, ListViewsState } from './useListViews.ts'

export type ViewWindow = 'add' | 'rename' | 'remove' | 'profiles'

interface ViewWindowsProps {
  readonly opened: ViewWindow
  readonly state: ListViewsState & { readonly settings: ListSettings }
  readonly shown: { readonly address: ViewAddress; readonly columns: string[] }
  readonly onClose: () => void
}

/** What is asked about the views of a list, one decision at a time. */
export function ViewWindows({ opened, state, shown, onClose }: ViewWindowsProps) {
  const t = useTranslate()
  const { list, view, settings, open } = state
  const stale = { invalidates: [readList], refused: () => true } as const
  const rename = useOperation(changeView, stale)
  const remove = useOperation(deleteView, { ...stale, done: t('listViews:removed') })
  if (opened === 'add') return <AddViewDialog state={state} shown={shown} onClose={onClose} />
  if (opened === 'profiles') return <ProfileViewsDialog list={list} views={settings.views} onClose={onClose} />
  if (!view) return null
  const { id: viewId, name, version, shared } = view
  if (opened === 'rename')
    return (
      <NameDialog
        title={t('listViews:renameTitle', { name })}
        name={name}
        onSave={(next) => rename.mutateAsync({ viewId, version, name: next })}
        onClose={onClose}
      />
    )
  return (
    <ConfirmDialog
      title={t('listViews:removeTitle', { name })}
      confirmLabel={t('listViews:removeLabel')}
      danger={{ lost: t(shared ? 'listViews:lostShared' : 'listViews:lost'), recover: t('listViews:recover') }}
      onConfirm={async () => {
        await remove.mutateAsync({ viewId, version })
        open(null)
      }}
      onClose={onClose}
    />
  )
}
