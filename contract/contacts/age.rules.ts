/** CON-8: the age shown is that of completed years, today; of somebody deceased, that at death. Born on 29 February: one year older on 1 March. */
export function ageOn(birthDate: string | null, today: string, deathDate: string | null = null): number | null {
  if (!birthDate) return null
  const day = deathDate ?? today
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  const age = day.slice(5) < birthDate.slice(5) ? years - 1 : years
  return age >= 0 ? age : null
}
