interface Props {
  name: string;
  value: string | undefined;
  /** What is shown, by what it stands for. */
  options: Readonly<Record<string, string>>;
  onChoose: (value: string) => void;
}

/** One thing to filter by; absent where there is nothing to choose between. */
export function FilterChoice({ name, value, options, onChoose }: Props) {
  const entries = Object.entries(options);
  if (entries.length < 2 && !value) return null;
  return (
    <label class="filter-choice">
      <span>{name}</span>
      <select
        value={value ?? ''}
        onChange={(event) => {
          onChoose(event.currentTarget.value);
        }}
      >
        <option value="">all</option>
        {entries.map(([key, says]) => (
          <option key={key} value={key}>
            {says}
          </option>
        ))}
      </select>
    </label>
  );
}
