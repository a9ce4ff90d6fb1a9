import { chanceSql, KIND, rowIdSql } from './seeded.ts'

/**
 * Deals and events of the reference firm, made where they are kept: one statement each, from contacts that stand.
 * Parameters are numbers of ours. Every deal has five steps; `done` of them are done, the next is under way or to do.
 */
const STEPS = 5
const DAYS = 540

const started = (n: string, now: string) => `(${now}::timestamptz - (${chanceSql(n, 1)} * ${DAYS} || ' days')::interval)`

/** Steps done so far: over half of the deals are finished. */
const doneSteps = (n: string) =>
  `case when ${chanceSql(n, 2)} < 0.55 then ${STEPS} else floor(${chanceSql(n, 3)} * ${STEPS})::int end`

export const templatesSql = (firmId: number, templates: number, now: string): string[] => [
  `insert into event_type (firm_id, id, kind, name, position)
   select ${firmId}, ${rowIdSql(KIND.eventType, 'n')}, (array['task','appointment','reminder','note'])[1 + n % 4], 'Type ' || n, n
   from generate_series(1, 12) n`,
  `insert into deal_template (firm_id, id, name, type, position, created_at, updated_at)
   select ${firmId}, ${rowIdSql(KIND.template, 'n')}, 'Modèle ' || lpad(n::text, 2, '0'),
     case when n % 3 = 0 then 'wealth_audit' else 'administrative_follow_up' end, n, '${now}', '${now}'
   from generate_series(1, ${templates}) n`,
  `insert into step (firm_id, id, template_id, position, kind, subject, mandatory, propose_next, delay_days)
   select ${firmId}, ${rowIdSql(KIND.step, `t * ${STEPS} + s`)}, ${rowIdSql(KIND.template, 't')}, s,
     (array['note','task','appointment','task','task'])[s],
     (array['Prise de contact','Collecte des pièces','Rendez-vous de restitution','Relecture','Clôture du dossier'])[s],
     s <> 4, true, s * 7
   from generate_series(1, ${templates}) t, generate_series(1, ${STEPS}) s`,
]

/** A deal's steps are those of its template; its place, followers and adviser those of its contact. */
export function dealsSql(firmId: number, sizes: { deals: number; contacts: number; templates: number }, now: string): string {
  const template = `(1 + floor(${chanceSql('n', 4)} * ${sizes.templates})::int)`
  return `insert into deal (firm_id, id, template_id, contact_id, name, state, potential_cents, probability, in_charge_id, adviser_id,
      contact_type, contact_private, follower_ids, contact_sort_name, current_step_id, current_step_no, current_starts_at, current_due_at,
      steps_done, steps_total, created_at, created_by, updated_at)
    select ${firmId}, ${rowIdSql(KIND.deal, 'n')}, ${rowIdSql(KIND.template, 'template')}, c.id, 'Modèle ' || lpad(template::text, 2, '0'),
      case when done = ${STEPS} then case when ${chanceSql('n', 5)} < 0.15 then 'cancelled' else 'validated' end
           when done >= 3 then 'signed' else 'preparation' end,
      case when ${chanceSql('n', 6)} < 0.7 then (5 + floor(${chanceSql('n', 7)} * 2000))::bigint * 100000 end,
      case when ${chanceSql('n', 6)} < 0.7 then (floor(${chanceSql('n', 8)} * 11) * 10)::int end,
      c.main_adviser_id, c.main_adviser_id, c.type, c.is_private, c.follower_ids, c.sort_name,
      case when done < ${STEPS} then ${rowIdSql(KIND.step, `template * ${STEPS} + done + 1`)} end,
      case when done < ${STEPS} then done + 1 end,
      case when done < ${STEPS} then begun + (done * 7 || ' days')::interval end,
      case when done < ${STEPS} then begun + ((done * 7 + (done + 1) * 7) || ' days')::interval end,
      done, ${STEPS}, begun, c.main_adviser_id, begun
    from (select n, ${template} as template, ${doneSteps('n')} as done, date_trunc('milliseconds', ${started('n', `'${now}'`)}) as begun,
            ${rowIdSql(KIND.contact, `1 + (floor(${chanceSql('n', 9)} * ${sizes.contacts})::int)`)} as contact_id
          from generate_series(1, ${sizes.deals}) n) made
    join contact c on c.firm_id = ${firmId} and c.id = made.contact_id`
}

/** The events the steps done so far left behind. */
export const stepEventsSql = (firmId: number): string => `
  insert into event (firm_id, id, kind, subject, contact_id, deal_id, step_id, in_charge_id, status, occurs_at, starts_at, due_at,
    validated_at, created_at, created_by, updated_at)
  select ${firmId}, ${rowIdSql(KIND.planned, `row_number() over (order by d.id, s.position)`)}, s.kind, s.subject, d.contact_id, d.id, s.id,
    d.in_charge_id, 'done', at, at, at + (s.delay_days || ' days')::interval, at + interval '7 days', at, d.in_charge_id, at + interval '7 days'
  from deal d
  join step s on s.firm_id = d.firm_id and s.template_id = d.template_id and s.position <= d.steps_done
  cross join lateral (select d.created_at + ((s.position - 1) * 7 || ' days')::interval as at) dated
  where d.firm_id = ${firmId}`

/** Everything else of the timelines: what was said and done outside any deal. */
export const plainEventsSql = (firmId: number, events: number, contacts: number, now: string): string => `
  insert into event (firm_id, id, kind, subject, event_type_id, contact_id, in_charge_id, status, occurs_at, starts_at, due_at, created_at,
    created_by, updated_at)
  select ${firmId}, ${rowIdSql(KIND.event, 'n')}, made.kind,
    (array['Appel du client','Point annuel','Relance documents','Compte rendu d’entretien','Demande de rendez-vous'])[1 + n % 5],
    ${rowIdSql(KIND.eventType, '1 + n % 12')}, c.id, c.main_adviser_id,
    case when made.kind = 'note' or ${chanceSql('n', 11)} < 0.92 then 'done' else 'todo' end, at, at,
    case when made.kind in ('task', 'reminder') then at + interval '10 days' end, at, c.main_adviser_id, at
  from (select n, (array['note','task','appointment','reminder','note'])[1 + n % 5] as kind,
          date_trunc('milliseconds', ${started('n', `'${now}'`)}) as at,
          ${rowIdSql(KIND.contact, `1 + (floor(${chanceSql('n', 12)} * ${contacts})::int)`)} as contact_id
        from generate_series(1, ${events}) n) made
  join contact c on c.firm_id = ${firmId} and c.id = made.contact_id`

/** States and closures that the deals above went through. */
export const dealFactsSql = (firmId: number): string[] => [
  `insert into deal_state_change (firm_id, id, deal_id, from_state, to_state, changed_at, changed_by)
   select firm_id, id, id, null, 'preparation', created_at, created_by from deal where firm_id = ${firmId}`,
  `insert into deal_closure (firm_id, deal_id, state, closed_at, closed_by)
   select firm_id, id, state, created_at + interval '35 days', in_charge_id from deal
   where firm_id = ${firmId} and state in ('validated', 'cancelled')`,
  `insert into deal_milestone (firm_id, deal_id, milestone, on_date, ticked_at, ticked_by)
   select firm_id, id, 'signature', (created_at + interval '21 days')::date, created_at + interval '21 days', in_charge_id from deal
   where firm_id = ${firmId} and (state = 'signed' or state = 'validated')`,
]
