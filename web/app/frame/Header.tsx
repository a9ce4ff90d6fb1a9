import { Kbd } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { Suspense } from 'react'
import { readLogo } from '#contract/organisation/logos.contract.ts'
import { fileAddress } from '#web/kit/call/address.ts'
import { FailureBoundary } from '../failures/FailureBoundary.tsx'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { headerTools } from '../registries/header-tools.ts'
import { useSession } from '../session/session.ts'
import { CreateMenu } from './CreateMenu.tsx'
import { useCommands } from './commands.ts'
import classes from './frame.module.css'
import { Logo } from './Logo.tsx'
import { ModuleMenu, ModuleNav } from './ModuleNav.tsx'
import { modKey } from './mod-key.ts'
import { UserMenu } from './UserMenu.tsx'

export function Header() {
  const { t, may, openPalette } = useCommands()
  const { firm } = useSession()
  return (
    <header className={classes.header}>
      <ModuleMenu />
      <AddressLink address="/" className={classes.brand} aria-label={t('header.toHome')}>
        {firm.logoId ? (
          <img className={classes.firmLogo} src={fileAddress(readLogo, { logoId: firm.logoId })} alt={firm.name} />
        ) : (
          <>
            <Logo />
            <span>Sillage</span>
          </>
        )}
      </AddressLink>
      <ModuleNav />
      <div className={classes.spacer} />
      <button type="button" className={classes.search} onClick={openPalette}>
        <IconSearch size={15} aria-hidden />
        <span>{t('palette.placeholder')}</span>
        <Kbd size="xs" aria-hidden>
          {modKey()} K
        </Kbd>
      </button>
      <CreateMenu />
      {headerTools
        .filter(({ right }) => may(right))
        .map(({ key, component: Tool }) => (
          <FailureBoundary key={key}>
            <Suspense fallback={null}>
              <Tool />
            </Suspense>
          </FailureBoundary>
        ))}
      <UserMenu />
    </header>
  )
}
