/**
 * DEAL-81: Bilan – Détail follows the hierarchy. It shows whoever has deals among those counted and, above them, the
 * managers within the reader's reach; each stands below the nearest of their managers that is shown.
 */
export interface Placed {
  readonly id: string
  readonly managerId: string | null
}

/** Who is shown below whom, by id; null: at the root. */
export type Places = ReadonlyMap<string, string | null>

/** `counted`: who has deals of their own. `reached`: whom the reader's scope opens. */
export function placesOf(people: readonly Placed[], counted: ReadonlySet<string>, reached: (id: string) => boolean): Places {
  const managers = new Map(people.map(({ id, managerId }) => [id, managerId]))
  const places = new Map<string, string | null>()
  for (const id of counted) place(id)
  return places

  function place(id: string): void {
    if (places.has(id)) return
    const above = shownAbove(id)
    places.set(id, above)
    if (above !== null) place(above)
  }

  function shownAbove(id: string): string | null {
    let manager = managers.get(id) ?? null
    while (manager !== null && !counted.has(manager) && !reached(manager)) manager = managers.get(manager) ?? null
    return manager
  }
}

/** Those who stand directly below `parent` (null: at the root). */
export const childrenOf = (places: Places, parent: string | null): string[] =>
  [...places].filter(([, above]) => above === parent).map(([id]) => id)

/** What each person shown has with everybody below them: `own` added up along the places. */
export function gatherUpwards<T>(places: Places, own: ReadonlyMap<string, readonly T[]>): Map<string, T[]> {
  const gathered = new Map<string, T[]>()
  for (const [id, some] of own) {
    for (let at: string | null = id; at !== null; at = places.get(at) ?? null) {
      gathered.set(at, [...(gathered.get(at) ?? []), ...some])
    }
  }
  return gathered
}

/** Everybody at or below this person, shown or not. */
export function branchOf(people: readonly Placed[], top: string): string[] {
  const below = Map.groupBy(people, ({ managerId }) => managerId)
  const branch = [top]
  for (const id of branch) branch.push(...(below.get(id) ?? []).map((person) => person.id))
  return branch
}
