import type { ReactNode } from 'react'

export interface TreeNode {
  readonly id: string
  readonly label: string
  readonly count?: number
  readonly icon?: ReactNode
  readonly children?: readonly TreeNode[]
}
