import { EXAMPLE_PROFILES } from '#contract/rights/example-profiles.ts'
import { RIGHTS } from '#contract/rights/rights.types.ts'
import type { Route } from '#platform/http/routes.ts'
import { PROFILES } from './rights-world.ts'
import type { Walked } from './walk-rights.ts'

const INTRODUCTION = `# Qui peut faire quoi

Fait par \`node scripts/generate-rights.ts\`, en essayant chaque opération sur un vrai PostgreSQL ; ne pas modifier à la main.
Un test échoue quand ce fichier n’est plus exact.

Chaque opération est essayée avec les cinq profils d’exemple. Quand elle porte sur un enregistrement, cinq signes disent
ce qu’elle répond, selon à qui il est, dans cet ordre :

1. **à soi** ;
2. **rattaché** : à quelqu’un de sa branche ;
3. **groupe** : à quelqu’un qui a le même responsable ;
4. **autre** : à n’importe qui d’autre de l’établissement ;
5. **ailleurs** : dans un autre établissement.

✓ permis, ou montré dans la liste · ✗ refusé : le profil ne le permet pas · « · » n’existe pas pour cette personne.
Un seul signe : l’opération ne porte sur l’enregistrement de personne.`

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n')
}

const LABELS = PROFILES.map((profile) => EXAMPLE_PROFILES[profile].label)

function section(title: string, routes: readonly Route[], walked: ReadonlyMap<string, Walked>): string {
  const rows = routes.flatMap(({ name, operation }) => {
    const marks = walked.get(name)?.marks
    if (!marks || typeof operation.right !== 'string') return []
    return [[`\`${name}\``, operation.summary, `\`${operation.right}\``, ...PROFILES.map((profile) => marks[profile])]]
  })
  return rows.length ? `### ${title}\n\n${table(['Opération', 'Ce qu’elle fait', 'Droit', ...LABELS], rows)}` : ''
}

function needed(need: { readonly flags?: readonly string[]; readonly scope?: readonly string[] }): string {
  const flags = (need.flags ?? []).map((flag) => `\`${flag}\``)
  const scope = need.scope ? [`une portée sur ${need.scope.map((permission) => `\`${permission}\``).join(' ou ')}`] : []
  return [...flags, ...scope].join(' et ') || 'être connecté'
}

/** docs/rights.md: what the walk found, operation by operation, and what each right asks of a profile. */
export function renderRights(routes: readonly Route[], walk: readonly Walked[]): string {
  const walked = new Map(walk.map((one) => [one.name, one]))
  const inOrder = routes.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const groups = Map.groupBy(inOrder, ({ operation }) => operation.path.split('/')[1] ?? '')
  const sections = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, members]) => section(`/${group}`, members, walked))
  const open = inOrder.flatMap(({ name, operation }) =>
    typeof operation.right === 'string' ? [] : [[`\`${name}\``, operation.summary, operation.right.public]],
  )
  return [
    INTRODUCTION,
    '## Opérations',
    ...sections.filter(Boolean),
    '## Opérations ouvertes à tous',
    table(['Opération', 'Ce qu’elle fait', 'Pourquoi'], open),
    '## Ce que demande chaque droit',
    table(
      ['Droit', 'Le profil doit avoir'],
      Object.entries(RIGHTS).map(([right, need]) => [`\`${right}\``, needed(need)]),
    ),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}
