package io.hanqiao.matching.change;

import static io.hanqiao.matching.engine.Wording.join;

import io.hanqiao.matching.place.Area;
import io.hanqiao.matching.place.Place;
import io.hanqiao.vocabulary.Text;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A place of which something is not known, told as one that lies in the area; one that is known is
 * where it is.
 *
 * @param now the place as far as it is known
 * @param area where it should lie
 * @param setter where the place is kept
 */
public record PlaceTold<D, S>(
    Function<Case<D, S>, Place> now, Function<Case<D, S>, Area> area, Setter<D, S> setter)
    implements Alterable.Candidates<D, S> {

  @Override
  public void propose(Case<D, S> pair, Proposals<D, S> into) {
    Place known = now.apply(pair);
    Area asked = area.apply(pair);
    if (known.divisionCode() == null) {
      for (String prefix : stated(asked.divisions())) {
        told(known, new Place((prefix + "0000").substring(0, 6), null), into);
      }
    }
    if (known.managementDistrict() == null) {
      for (String district : stated(asked.managementDistricts())) {
        told(known, new Place(null, district), into);
      }
    }
  }

  private static Set<String> stated(@Nullable Set<String> codes) {
    return codes == null ? Set.of() : codes;
  }

  private void told(Place known, Place part, Proposals<D, S> into) {
    String division = part.divisionCode() == null ? known.divisionCode() : part.divisionCode();
    String district =
        part.managementDistrict() == null ? known.managementDistrict() : part.managementDistrict();
    Place whole = new Place(division, district);
    into.state(
        division + "/" + district,
        () ->
            join(
                new Text("补充：", "State: "),
                into.attribute().text(),
                new Text("在", " in "),
                part.text(),
                new Text("即符合", " fits")),
        pair -> setter.set(pair, whole));
  }
}
