interface Props {
  readonly size?: number
}

/** The mark: a bow and the wake it leaves. */
export function Logo({ size = 22 }: Props) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#136b86" />
      <path d="M16 5c2.6 3.6 3.9 6.9 3.9 10.1L16 18.6l-3.9-3.5C12.1 11.9 13.4 8.6 16 5Z" fill="#fff" />
      <path
        d="M10.2 17.6C9 21 6.9 23.8 4.6 26M21.8 17.6c1.2 3.4 3.3 6.2 5.6 8.4"
        fill="none"
        stroke="#a8d5e2"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
      <path
        d="M13.3 21.3c-.6 2.2-1.5 4.1-2.7 5.7M18.7 21.3c.6 2.2 1.5 4.1 2.7 5.7"
        fill="none"
        stroke="#fff"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
    </svg>
  )
}
