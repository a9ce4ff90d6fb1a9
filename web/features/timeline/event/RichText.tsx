import { Typography } from '@mantine/core'

/** HTML as the server keeps it: cleaned there when it came in, so that it can be shown as it stands (SEC-4). */
export function RichText({ html }: { readonly html: string }) {
  return <Typography fz="sm" dangerouslySetInnerHTML={{ __html: html }} />
}
