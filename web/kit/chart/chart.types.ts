/** Bars of a chart: categories along the axis, one bar of each series for each. */
export interface ChartData {
  readonly categories: readonly { readonly key: string; readonly label: string }[]
  readonly series: readonly {
    readonly key: string
    readonly label: string
    /** One per category. */
    readonly values: readonly number[]
  }[]
}

/** `money`: integer cents; `percent`: a ratio. */
export type ChartUnit = 'number' | 'money' | 'percent'
