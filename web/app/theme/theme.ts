import type { MantineColorsTuple } from '@mantine/core'
import { createTheme } from '@mantine/core'

/** The one accent colour: the blue-green of a wake. */
const wake: MantineColorsTuple = [
  '#e9f5f8',
  '#d3eaf1',
  '#a8d5e2',
  '#79bfd3',
  '#52abc5',
  '#3795b1',
  '#1f7f9c',
  '#136b86',
  '#0f566c',
  '#0b4456',
]

const dark: MantineColorsTuple = [
  '#cfd6da',
  '#b4bdc3',
  '#98a2aa',
  '#6b757d',
  '#465058',
  '#384149',
  '#2a3138',
  '#1f252b',
  '#191e23',
  '#12161a',
]

const small = { defaultProps: { size: 'xs' } }

/** Dense on purpose: people live in these pages eight hours a day. Sizes stand here, not on each page. */
export const theme = createTheme({
  primaryColor: 'wake',
  primaryShade: { light: 7, dark: 7 },
  colors: { wake, dark },
  defaultRadius: 'sm',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif',
  fontSizes: { xs: '0.78rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.35' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.4' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.4' },
      h4: { fontSize: '0.875rem', lineHeight: '1.45' },
    },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    ActionIcon: { defaultProps: { size: 'sm', variant: 'subtle', color: 'gray' } },
    Autocomplete: small,
    Badge: { defaultProps: { size: 'sm', variant: 'light', tt: 'none', fw: 500 } },
    Button: small,
    Checkbox: small,
    Chip: small,
    Fieldset: { defaultProps: { radius: 'sm' } },
    FileInput: small,
    InputBase: small,
    InputWrapper: small,
    // The placeholder that takes the first focus is not allowed in a menu (WAI-ARIA); the first item takes it instead.
    Menu: { defaultProps: { shadow: 'md', withInitialFocusPlaceholder: false } },
    Modal: {
      defaultProps: { padding: 'md', overlayProps: { backgroundOpacity: 0.4 } },
      styles: { title: { fontWeight: 600, fontSize: 'var(--mantine-font-size-lg)' } },
    },
    MultiSelect: small,
    NativeSelect: small,
    NumberInput: small,
    PasswordInput: small,
    PillsInput: small,
    Radio: small,
    SegmentedControl: small,
    Select: { defaultProps: { size: 'xs', allowDeselect: false } },
    Stepper: small,
    Switch: small,
    Table: { defaultProps: { verticalSpacing: 3, horizontalSpacing: 'xs', fz: 'xs' } },
    TagsInput: small,
    Text: { defaultProps: { size: 'sm' } },
    Textarea: small,
    TextInput: small,
    Tooltip: { defaultProps: { openDelay: 400 } },
    DateInput: small,
    DatePickerInput: small,
    DateTimePicker: small,
    MonthPickerInput: small,
    TimeInput: small,
  },
})
