/**
 * Something only the person who starts the program can put right (a setting, a folder, a missing program).
 * Its message is a French sentence shown as it is, without a stack.
 */
export class OperatorError extends Error {
  override readonly name = 'OperatorError'
}
