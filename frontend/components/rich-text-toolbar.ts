import type { Editor } from '@tiptap/core';
import { html, nothing, type TemplateResult } from 'lit';
import { roam } from './roam';
import type { Tool } from './rich-text-tools';

/** What a toolbar shows, and who is told of a tool that does nothing by itself. */
export interface Bar {
  editor: Editor | undefined;
  groups: Tool[][];
  words: Record<string, string>;
  label: string | undefined;
  hidden: boolean;
  asked: (tool: Tool) => void;
}

function use(bar: Bar, tool: Tool): void {
  const { editor } = bar;
  if (editor && (tool.enabled?.(editor) ?? true)) {
    if (tool.run) {
      tool.run(editor.chain().focus()).run();
    } else {
      bar.asked(tool);
    }
  }
}

function button(bar: Bar, tool: Tool): TemplateResult {
  const { editor } = bar;
  const name = bar.words[tool.name];
  return html`<button
    type="button"
    class="rich-text-tool ${tool.name}"
    tabindex=${tool === bar.groups[0]?.[0] ? 0 : -1}
    aria-label=${name ?? nothing}
    title=${name ?? nothing}
    aria-pressed=${editor && tool.active ? tool.active(editor) : nothing}
    aria-disabled=${!editor || !(tool.enabled?.(editor) ?? true)}
    @click=${() => use(bar, tool)}
  ><span aria-hidden="true">${tool.glyph}</span></button>`;
}

/** The tools of an editor, in groups: one stop for the tab key, the arrow keys go on inside. */
export function toolbar(bar: Bar): TemplateResult {
  return html`<div
    class="rich-text-tools"
    role="toolbar"
    aria-label=${bar.label ?? nothing}
    ?hidden=${bar.hidden}
    @keydown=${(event: KeyboardEvent) => roam(event.currentTarget as HTMLElement, event)}
  >
    ${bar.groups.map((tools) => html`<span class="rich-text-group">${tools.map((tool) => button(bar, tool))}</span>`)}
  </div>`;
}
