/** Ends this process in order (as a SIGTERM would) when the bootstrap that started it is gone, even by kill -9. */
export function endWithParent(): void {
  if (!process.channel) return
  process.once('disconnect', () => {
    if (process.listenerCount('SIGTERM') > 0) process.emit('SIGTERM')
    else process.exit(1)
  })
  // Listening alone must not keep us running.
  process.channel.unref()
}
