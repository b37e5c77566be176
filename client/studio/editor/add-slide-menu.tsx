import { Plus } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { type KindName, kindNames, slideKinds } from '../../../shared/slides/slide-kinds.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { useTexts } from '../../../shared/ui/language.tsx'
import { kindIcons } from '../slides/kind-icons.tsx'
import { kindGroupTexts, kindLineTexts, kindNameTexts } from '../slides/texts.ts'
import { useEditorActions } from './editor-context.tsx'
import { editorTexts } from './texts.ts'

type Group = (typeof slideKinds)[KindName]['group']

/** The kinds by group, in the order of the registry. */
const groups = kindNames.reduce((found, kind) => {
  const { group } = slideKinds[kind]
  return found.set(group, [...(found.get(group) ?? []), kind])
}, new Map<Group, KindName[]>())

/** Every kind of slide with what it is for. The new one comes after the chosen one. */
export function AddSlideMenu({ full, prominent = false }: { full: boolean; prominent?: boolean }) {
  const t = useTexts(editorTexts)
  const tGroup = useTexts(kindGroupTexts)
  const { add } = useEditorActions()
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button
          variant={prominent ? 'primary' : 'secondary'}
          size={prominent ? 'medium' : 'small'}
          icon={<Plus aria-hidden="true" />}
          disabled={full}
        >
          {t('addSlide')}
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="start"
          sideOffset={6}
          collisionPadding={12}
          className="z-dialog max-h-(--radix-dropdown-menu-content-available-height) w-[min(60rem,calc(100vw-1.5rem))] animate-fade overflow-y-auto rounded-lg bg-raised p-3 text-ink shadow-float"
        >
          {/* Columns inside what scrolls: a box of limited height would grow columns to the side. */}
          <div className="gap-4 sm:columns-2 lg:columns-3">
            {[...groups].map(([group, kinds]) => (
              <DropdownMenu.Group key={group} className="mb-2 break-inside-avoid">
                <DropdownMenu.Label className="px-3 pt-2 pb-1 text-sm font-medium text-ink-2">
                  {tGroup(group)}
                </DropdownMenu.Label>
                {kinds.map((kind) => (
                  <KindItem key={kind} kind={kind} onAdd={() => add(kind)} />
                ))}
              </DropdownMenu.Group>
            ))}
          </div>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

function KindItem({ kind, onAdd }: { kind: KindName; onAdd(): void }) {
  const tKind = useTexts(kindNameTexts)
  const tLine = useTexts(kindLineTexts)
  const Icon = kindIcons[kind]
  return (
    <DropdownMenu.Item
      onSelect={onAdd}
      textValue={tKind(kind)}
      className="flex min-h-11 cursor-pointer items-start gap-3 rounded-md px-3 py-2 outline-none select-none data-highlighted:bg-sunken"
    >
      <Icon className="mt-0.5 size-5 shrink-0 text-accent-text" aria-hidden="true" />
      <span className="min-w-0 leading-tight">
        <span className="block font-medium">{tKind(kind)}</span>
        <span className="mt-0.5 block text-sm text-ink-2">{tLine(kind)}</span>
      </span>
    </DropdownMenu.Item>
  )
}
