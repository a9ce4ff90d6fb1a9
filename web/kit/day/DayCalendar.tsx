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
  const { t, i18n } = useTranslation('kit')
  const ariaLabels = {
    previousMonth: t('day.previousMonth'),
    nextMonth: t('day.nextMonth'),
    previousYear: t('day.previousYear'),
    nextYear: t('day.nextYear'),
    previousDecade: t('day.previousDecade'),
    nextDecade: t('day.nextDecade'),
    monthLevelControl: t('day.chooseMonth'),
    yearLevelControl: t('day.chooseYear'),
  }
  return (
    <DatePicker
      size="xs"
      locale={i18n.language}
      firstDayOfWeek={1}
      weekendDays={[]}
      hideOutsideDates
      ariaLabels={ariaLabels}
      value={value}
      defaultDate={value ?? undefined}
      onChange={onDay}
    />
  )
}
