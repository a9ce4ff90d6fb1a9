import { z } from 'zod'

/** Shapes that many operations share. */
export const Id = z.uuid()
export const Version = z.int().min(1)
/** Integer euro cents; a safe integer, so up to 90 thousand billion euros. */
export const Cents = z.int()
/** A day, YYYY-MM-DD. */
export const Day = z.iso.date()
/** An instant, ISO 8601 in UTC. */
export const Instant = z.iso.datetime()
export const Line = (max: number) => z.string().trim().max(max)
export const RequiredLine = (max: number) => z.string().trim().min(1).max(max)
export const Text = z.string().max(20_000)

/** Where a list begins and how many rows it gives; the page scrolls by rows, not by pages. */
export const Window = { offset: z.int().min(0).default(0), limit: z.int().min(1).max(200).default(50) }

/** A count exact up to 10,000, then « 10 000+ » (measurements-stack §4). */
export const Total = z.object({ count: z.int().min(0), exact: z.boolean() })

/** Somebody or something named, as shown and linked in a row. */
export const Named = z.object({ id: Id, name: z.string() })
export type Named = z.output<typeof Named>

export const Done = z.object({})
