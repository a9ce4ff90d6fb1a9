import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { pino } from 'pino'
import { recoverAdministrator } from '#features/users/recovery/recover-administrator.ts'
import { OperatorError } from '#platform/config/operator-error.ts'
import { readSettings } from '#platform/config/settings.ts'
import { diskStore } from '#platform/files/file-store.ts'
import { secretBox } from '#platform/secrets/secret-box.ts'
import { onKnownDatabase } from './known-database.ts'

/**
 * `npm run recover-administrator -- <login>`, while Sillage runs or not: removes second factor, passkeys and sessions of an
 * administrator and prints a link that serves once. Exit code 0: done; 2: nothing was changed.
 */
try {
  const settings = readSettings(process.env)
  const [login, ...others] = process.argv.slice(2)
  if (!login || others.length)
    throw new OperatorError('Donnez un identifiant : npm run recover-administrator -- prenom.nom@cabinet.fr')
  const { name, firmName, link } = await onKnownDatabase(settings, (pool, databaseUrl) =>
    recoverAdministrator(
      {
        pool,
        databaseUrl,
        settings,
        log: pino({ level: 'silent' }),
        files: diskStore(join(settings.dataDir, 'files')),
        // Nothing sealed is read or written: the installation's own key stays where it is.
        secretBox: secretBox(randomBytes(32)),
        now: () => new Date().toISOString(),
      },
      login,
    ),
  )
  console.log(
    `${name} (${firmName}) : second facteur, clés d’accès, lien avec le fournisseur d’identité et sessions ont été retirés ; l’historique en garde trace.`,
  )
  console.log(
    link === null
      ? `La prochaine connexion avec ${settings.singleSignOn?.label} retrouvera ce compte par son adresse e-mail vérifiée.`
      : `Ce lien ne sert qu’une fois, dans les deux heures, à choisir un mot de passe : ${link}`,
  )
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error)
  console.error(error instanceof OperatorError ? reason : `Rien n’a été changé : ${reason}`)
  process.exitCode = 2
}
