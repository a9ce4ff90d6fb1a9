import type { ErrorCode } from '#contract/kernel/errors.ts'
import type { CallInput, Operation, Out } from '#contract/kernel/operation.ts'
import type { Firm, Person } from '#features/organisation/organisation.factory.ts'

/** Whose record a sample is about, and in which firm. */
export interface Place {
  readonly firm: Firm
  readonly owner: Person
}

/** How an operation is tried on one record, or on none in particular. */
export interface Sample {
  readonly operation: Operation
  /**
   * `record`: allowed, forbidden or not there. `list`: does it show the record? `anywhere`: it is about nobody's record.
   * `later`: likewise, and a job does it, finding then what its owner may see.
   */
  readonly about: 'record' | 'list' | 'anywhere' | 'later'
  /** An input that the operation accepts from whoever may do it. */
  readonly input: (record: unknown) => unknown
  /** Whether the answer shows the record; for lists only. */
  readonly shows: (answer: unknown, record: unknown) => boolean
  /** Refusals of its own by which a rule says « not you », beside `forbidden`. */
  readonly notYou: readonly ErrorCode[]
}

/** The samples of one feature, all about the same sort of record. */
export interface FeatureSamples {
  /** Makes a record at this place; called once per place. */
  readonly make: (place: Place) => Promise<unknown>
  readonly samples: readonly Sample[]
}

type Input<Op extends Operation, R> = (record: R) => CallInput<NoInfer<Op>> | Promise<CallInput<NoInfer<Op>>>

/** Writes samples about records of type R, each checked against its operation's contract. */
export interface Sampler<R> {
  record<Op extends Operation>(operation: Op, input: Input<Op, R>, notYou?: readonly ErrorCode[]): Sample
  list<Op extends Operation>(operation: Op, input: Input<Op, R>, shows: (answer: Out<NoInfer<Op>>, record: R) => boolean): Sample
  anywhere<Op extends Operation>(operation: Op, input: Input<Op, R>): Sample
  later<Op extends Operation>(operation: Op, input: Input<Op, R>): Sample
}

const never = () => false

/** What the types of one sample say is forgotten here, and given back by the sample itself. */
const sampler: Sampler<never> = {
  record: (operation, input, notYou = []) => ({
    operation,
    about: 'record',
    input: input as Sample['input'],
    shows: never,
    notYou,
  }),
  list: (operation, input, shows) => ({
    operation,
    about: 'list',
    input: input as Sample['input'],
    shows: shows as Sample['shows'],
    notYou: [],
  }),
  anywhere: (operation, input) => ({ operation, about: 'anywhere', input: input as Sample['input'], shows: never, notYou: [] }),
  later: (operation, input) => ({ operation, about: 'later', input: input as Sample['input'], shows: never, notYou: [] }),
}

export const samplesOf = <R>(
  make: (place: Place) => Promise<R>,
  write: (on: Sampler<R>) => readonly Sample[],
): FeatureSamples => ({
  make,
  samples: write(sampler),
})

/** For operations that are about nobody's record. */
export const samplesAnywhere = (write: (on: Sampler<Place>) => readonly Sample[]): FeatureSamples =>
  samplesOf(async (place) => place, write)
