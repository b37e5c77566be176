import { ChevronDown, Shuffle } from 'lucide-react'
import { useId, useState } from 'react'
import { protocolLimits } from '../../shared/protocol/limits.ts'
import { Avatar, avatarCount } from '../../shared/ui/avatar.tsx'
import { Button } from '../../shared/ui/button.tsx'
import { joinClasses } from '../../shared/ui/join-classes.ts'
import { useLanguage, useTexts } from '../../shared/ui/language.tsx'
import { TextField } from '../../shared/ui/text-field.tsx'
import { suggestNicknames } from './nicknames.ts'
import { audienceTexts } from './texts.ts'

export interface ProfileFieldsProps {
  nickname: string
  avatar: number
  /** The name is missing. */
  error: boolean
  suggestions: boolean
  onNickname(nickname: string): void
  onAvatar(avatar: number): void
}

/** Name and picture, when joining and later. */
export function ProfileFields(props: ProfileFieldsProps) {
  const { nickname, avatar, error, suggestions, onNickname, onAvatar } = props
  const t = useTexts(audienceTexts)
  return (
    <>
      <div className="flex flex-col gap-3">
        <TextField
          label={t('nickname')}
          hint={t('nicknameHint')}
          error={error ? t('nicknameMissing') : null}
          value={nickname}
          onChange={onNickname}
          maxLength={protocolLimits.nickname}
          autoComplete="nickname"
          autoCapitalize="words"
          spellCheck={false}
          enterKeyHint="go"
        />
        {suggestions && <Suggestions onPick={onNickname} />}
      </div>
      <AvatarPicker picked={avatar} onPick={onAvatar} />
    </>
  )
}

const suggestionCount = 3

function Suggestions({ onPick }: { onPick(nickname: string): void }) {
  const t = useTexts(audienceTexts)
  const language = useLanguage()
  const suggest = () => ({ language, names: suggestNicknames(language, suggestionCount, Math.random) })
  const [suggested, setSuggested] = useState(suggest)
  // The person has changed the language: names of the other one would stand there.
  if (suggested.language !== language) setSuggested(suggest())
  return (
    <fieldset className="flex min-w-0 flex-wrap gap-2">
      <legend className="sr-only">{t('suggestions')}</legend>
      {suggested.names.map((name) => (
        <Button key={name} size="small" onClick={() => onPick(name)}>
          {name}
        </Button>
      ))}
      <Button
        size="small"
        variant="quiet"
        icon={<Shuffle />}
        aria-label={t('otherSuggestions')}
        onClick={() => setSuggested(suggest())}
      />
    </fieldset>
  )
}

/** The picture that is picked, and all of them when they are asked for: the join button stays in sight. */
function AvatarPicker({ picked, onPick }: { picked: number; onPick(avatar: number): void }) {
  const t = useTexts(audienceTexts)
  const name = useId()
  const [open, setOpen] = useState(false)
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{t('avatar')}</legend>
      <div className="flex items-center gap-4">
        <Avatar seed={picked} className="size-16" />
        <Button
          size="small"
          aria-expanded={open}
          aria-controls={open ? `${name}-all` : undefined}
          icon={<ChevronDown className={joinClasses('transition-transform', open && 'rotate-180')} />}
          onClick={() => setOpen(!open)}
        >
          {t('avatarChoose')}
        </Button>
      </div>
      {open && (
        <div id={`${name}-all`} className="mt-3 grid grid-cols-6 justify-items-center gap-1.5">
          {Array.from({ length: avatarCount }, (_, seed) => seed).map((seed) => (
            <label
              key={seed}
              className={joinClasses(
                'relative flex aspect-square w-full max-w-16 items-center justify-center rounded-full p-1 transition-[background-color]',
                'has-focus-visible:outline-3 has-focus-visible:outline-offset-1 has-focus-visible:outline-(--focus)',
                seed === picked && 'bg-ink',
              )}
            >
              <input
                type="radio"
                name={name}
                className="absolute inset-0 cursor-pointer opacity-0"
                checked={seed === picked}
                onChange={() => onPick(seed)}
              />
              <Avatar seed={seed} named className="size-full" />
            </label>
          ))}
        </div>
      )}
    </fieldset>
  )
}
