import { Group, Paper, Stack, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { Logo } from '#web/app/frame/Logo.tsx'
import { LanguageChoice, ThemeChoice } from '#web/app/frame/Preferences.tsx'
import { MAIN_ID } from '#web/app/navigation/main-id.ts'
import { usePageTitle } from '#web/app/navigation/page-title.ts'
import classes from './outside.module.css'

interface Props {
  readonly title: string
  readonly children: ReactNode
  readonly wide?: boolean
}

/** A page for somebody who is not signed in. */
export function OutsidePage({ title, children, wide }: Props) {
  usePageTitle(title)
  return (
    <div className={classes.ground}>
      <main id={MAIN_ID} tabIndex={-1} className={wide ? classes.wide : classes.narrow}>
        <Group gap="sm" mb="md" justify="center">
          <Logo size={32} />
          <span className={classes.name}>Sillage</span>
        </Group>
        <Paper withBorder p="lg">
          <Stack gap="md">
            <Title order={1}>{title}</Title>
            {children}
          </Stack>
        </Paper>
      </main>
      <footer className={classes.footer}>
        <ThemeChoice />
        <LanguageChoice />
      </footer>
    </div>
  )
}
