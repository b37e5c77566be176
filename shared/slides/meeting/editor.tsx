import { useState } from 'react'
import { useTexts } from '../../ui/language.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { limits, nextPartId, secureLinkPattern } from '../config-parts.ts'
import { LimitedText } from '../parts/limited-text.tsx'
import { LinkField } from '../parts/link-field.tsx'
import { RowListEditor } from '../parts/row-list-editor.tsx'
import type { EditorProps } from '../view-props.tsx'
import { type MeetingConfig, meeting, meetingLimits, type ProposedTime } from './meeting.ts'
import { meetingTexts } from './texts.ts'
import { localValue, startFrom, zoneText } from './use-time-text.tsx'

type Way = MeetingConfig['way']

export default function MeetingEditor({ config, onChange }: EditorProps<'meeting'>) {
  const t = useTexts(meetingTexts)
  const { way } = config
  const { min, max } = meetingLimits.times
  // Looking at the other way and coming back must not lose the times or the address.
  const [other, setOther] = useState<Way>(
    way.type === 'times' ? { type: 'link', url: '' } : meeting.newConfig().way,
  )
  const setTimes = (times: ProposedTime[]) => onChange({ ...config, way: { type: 'times', times } })
  return (
    <div className="flex flex-col gap-7">
      <LimitedText
        label={t('heading')}
        hint={t('headingHint')}
        placeholder={t('meet')}
        rows={2}
        limit={limits.heading}
        value={config.heading}
        onChange={(heading) => onChange({ ...config, heading })}
      />
      <LimitedText
        label={t('text')}
        optional
        rows={3}
        lines
        limit={limits.body}
        value={config.text}
        onChange={(text) => onChange({ ...config, text })}
      />
      <RadioGroup<Way['type']>
        legend={t('way')}
        value={way.type}
        options={[
          { value: 'times', label: t('wayTimes'), hint: t('wayTimesHint') },
          { value: 'link', label: t('wayLink'), hint: t('wayLinkHint') },
        ]}
        onChange={(type) => {
          if (type === way.type) return
          setOther(way)
          onChange({ ...config, way: other })
        }}
      />
      {way.type === 'link' ? (
        <LinkField
          label={t('url')}
          value={way.url}
          pattern={secureLinkPattern}
          onChange={(url) => onChange({ ...config, way: { type: 'link', url } })}
        />
      ) : (
        <RowListEditor<ProposedTime>
          label={t('times')}
          hint={t('timesHint', {
            min,
            max,
            zone: zoneText(way.times.find(({ start }) => start !== '')?.start ?? new Date().toISOString()),
          })}
          rows={way.times}
          onChange={setTimes}
          keyOf={(time) => time.id}
          nameOf={(index) => t('time', { number: index + 1 })}
          min={min}
          max={max}
          create={() => ({ id: nextPartId(way.times.map((time) => time.id)), start: '' })}
          addLabel={t('addTime')}
          field={({ row, name, change }) => (
            <TextField
              label={name}
              hideLabel
              type="datetime-local"
              value={localValue(row.start)}
              onChange={(local) => change({ ...row, start: startFrom(local) })}
            />
          )}
        />
      )}
    </div>
  )
}
