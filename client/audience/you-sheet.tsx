import { type FormEvent, useState } from 'react'
import { languages } from '../../shared/text/translate.ts'
import { Banner } from '../../shared/ui/banner.tsx'
import { Button } from '../../shared/ui/button.tsx'
import { useLanguage, useTexts } from '../../shared/ui/language.tsx'
import { Select } from '../../shared/ui/select.tsx'
import { Sheet } from '../../shared/ui/sheet.tsx'
import { Switch } from '../../shared/ui/switch.tsx'
import type { RequestFailure } from '../connection/request.ts'
import { canTremble, setTrembles, tremblesHere } from './haptics.tsx'
import { ownNames, useChooseLanguage } from './language-select.tsx'
import { ProfileFields } from './profile-fields.tsx'
import { useRefusalText } from './refusal-texts.ts'
import { useSession, useSessionStore } from './session-context.tsx'
import { stageTexts } from './stage-texts.ts'
import { audienceTexts } from './texts.ts'

/** Own name, picture and language, also in the middle of a session. */
export function YouSheet({ open, onClose }: { open: boolean; onClose(): void }) {
  const t = useTexts(audienceTexts)
  return (
    <Sheet open={open} onClose={onClose} title={t('you')}>
      <YouForm onDone={onClose} />
    </Sheet>
  )
}

function HapticsSwitch() {
  const t = useTexts(stageTexts)
  const [on, setOn] = useState(tremblesHere)
  return (
    <Switch
      label={t('haptics')}
      hint={t('hapticsHint')}
      checked={on}
      onChange={(next) => {
        setTrembles(next)
        setOn(next)
      }}
    />
  )
}

function YouForm({ onDone }: { onDone(): void }) {
  const t = useTexts(audienceTexts)
  const refusalText = useRefusalText()
  const store = useSessionStore()
  const me = useSession((state) => state.me)
  const language = useLanguage()
  const chooseLanguage = useChooseLanguage()
  const [nickname, setNickname] = useState(me?.nickname ?? '')
  const [avatar, setAvatar] = useState(me?.avatar ?? 0)
  const [saving, setSaving] = useState(false)
  const [failure, setFailure] = useState<RequestFailure | null>(null)
  const name = nickname.trim()

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (saving || name === '') return
    if (name === me?.nickname && avatar === me.avatar) {
      onDone()
      return
    }
    setSaving(true)
    setFailure(null)
    const result = await store.rename(name, avatar)
    setSaving(false)
    if (result.ok) onDone()
    else setFailure(result.refusal)
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-6">
      <ProfileFields
        nickname={nickname}
        avatar={avatar}
        error={name === ''}
        suggestions={false}
        onNickname={setNickname}
        onAvatar={setAvatar}
      />
      <Select
        label={t('language')}
        value={language}
        options={languages.map((id) => ({ value: id, label: ownNames[id] }))}
        onChange={chooseLanguage}
      />
      {canTremble() && <HapticsSwitch />}
      {failure && (
        <Banner tone="error" title={t('notSaved')}>
          {refusalText(failure)}
        </Banner>
      )}
      <Button type="submit" variant="primary" size="large" busy={saving} className="w-full">
        {t('save')}
      </Button>
    </form>
  )
}
