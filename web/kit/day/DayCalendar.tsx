import { DatePicker } from '@mantine/dates'
import { useTranslation } from 'react-i18next'
import 'dayjs/locale/fr'
import '@mantine/dates/styles.css'

interface DayCalendarProps {
  /** YYYY-MM-DD. */
  readonly value: string | null
  onDay: (day: string | null) => void
}

/** Travels to the page the first time a calendar is opened. */
export function DayCalendar({ value, onDay }: DayCalendarProps) {
  const { i18n } = useTranslation()
  return (
    <DatePicker
      size="xs"
      locale={i18n.language}
      firstDayOfWeek={1}
      value={value}
      defaultDate={value ?? undefined}
      onChange={onDay}
    />
  )
}
