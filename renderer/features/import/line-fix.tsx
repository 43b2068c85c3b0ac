/** What is still to decide about a line, and the buttons that decide it there. */
import { TriangleAlert } from 'lucide-react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { MenuButton } from '../../ui/menu-button';
import { msg } from '../../ui/messages';
import type { Change } from './draft';
import type { Point } from './outcome';
import { pointText } from './point-text';

const words = msg.importing;
/** So many categories stand as buttons; more are a menu. */
const asButtons = 2;

interface Props {
  point: Point;
  line: number;
  categories: readonly string[];
  nearCategory: string | null;
  act: (change: Change, line: number) => void;
}

export function LineFix({ point, ...rest }: Props) {
  return (
    <div className="line__fix">
      <Icon of={TriangleAlert} />
      <span className="line__ask">{point.code === 'questionHasNoOptions' ? words.noOptionsYet : pointText(point)}</span>
      <span className="line__ways">
        {point.code === 'newCategory' ? <CategoryWays point={point} {...rest} /> : <Ways point={point} {...rest} />}
      </span>
    </div>
  );
}

function Ways({ point, line, act }: Props) {
  const keep = () => act({ do: 'keep', key: point.key }, line);
  if (point.code === 'questionHasNoOptions')
    return (
      <>
        <Button
          onPress={() => {
            act({ do: 'kind', line, kind: 'choice' }, line);
            keep();
          }}
        >
          {words.choice}
        </Button>
        <Button onPress={() => act({ do: 'kind', line, kind: 'short-answer' }, line)}>{words.shortAnswer}</Button>
        <Button onPress={() => act({ do: 'kind', line, kind: 'discussion' }, line)}>{words.discussion}</Button>
      </>
    );
  const isStray =
    point.code === 'lineHasNoQuestion' || point.code === 'keyNamesNoQuestion' || point.code === 'dateUnread';
  return (
    <>
      {isStray && <Button onPress={() => act({ do: 'role', line, role: 'skipped' }, line)}>{words.leaveOut}</Button>}
      <Button onPress={keep}>{words.decideLaterHere}</Button>
    </>
  );
}

function CategoryWays({ point, line, categories, nearCategory, act }: Props) {
  const choose = (category: string) => act({ do: 'category', category }, line);
  const shown = categories.length <= asButtons ? categories : nearCategory === null ? [] : [nearCategory];
  return (
    <>
      {shown.map((category) => (
        <Button key={category} onPress={() => choose(category)}>
          {category}
        </Button>
      ))}
      {categories.length > asButtons && (
        <MenuButton
          label={words.chooseCategory}
          items={categories.map((category) => ({ id: category, label: category }))}
          onAction={choose}
        />
      )}
      <Button onPress={() => act({ do: 'keep', key: point.key }, line)}>{words.addCategory}</Button>
    </>
  );
}
