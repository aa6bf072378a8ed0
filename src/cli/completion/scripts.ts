/** What a shell has to be told once, so that it asks the command itself for what may come next. */
export const scripts = {
  bash: `_crossfoot() {
  local IFS=$'\\n'
  local words=("\${COMP_WORDS[@]:0:COMP_CWORD+1}")
  COMPREPLY=($(compgen -W "$(SHELL=bash crossfoot --get-yargs-completions "\${words[@]}" 2>/dev/null)" -- "\${COMP_WORDS[COMP_CWORD]#=}"))
}
complete -o default -o bashdefault -F _crossfoot crossfoot
`,
  zsh: `#compdef crossfoot
_crossfoot() {
  local -a found
  found=("\${(@f)$(SHELL=zsh crossfoot --get-yargs-completions "\${words[@]}" 2>/dev/null)}")
  if [[ -n "$found" ]]; then _describe 'crossfoot' found; else _files; fi
}
compdef _crossfoot crossfoot
`,
  fish: `function __crossfoot
  set -l words (commandline -opc) (commandline -ct)
  SHELL=fish crossfoot --get-yargs-completions $words 2>/dev/null | string replace ':' \\t
end
complete -c crossfoot -a '(__crossfoot)'
`,
} as const;
