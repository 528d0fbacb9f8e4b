"""Children of a row from right to left."""

from __future__ import annotations

from textual.geometry import Region, Size, Spacing
from textual.layout import ArrangeResult, WidgetPlacement
from textual.layouts.horizontal import HorizontalLayout
from textual.widget import Widget


class MirroredHorizontal(HorizontalLayout):
    """The arithmetic of the horizontal layout, seen in a mirror: the left edge of a child is where its right edge was.

    It is never named in CSS, where Textual keeps its own list of layouts; a widget returns it from ``layout``.
    """

    name = "mirrored-horizontal"

    def arrange(self, parent: Widget, children: list[Widget], size: Size, greedy: bool = True) -> ArrangeResult:
        """The places of the children in a container of this size."""
        placements = super().arrange(parent, children, size, greedy)
        return [placement if placement.overlay else _mirrored(placement, size.width) for placement in placements]

    def get_content_width(self, widget: Widget, container: Size, viewport: Size) -> int:
        """From the left edge of the last child to the right edge of the first."""
        if not widget.children:
            return 0
        arrangement = widget.arrange(Size(0 if widget.shrink else container.width, 0), optimal=True)
        region = arrangement.total_region
        return region.right - region.x


def _mirrored(placement: WidgetPlacement, width: int) -> WidgetPlacement:
    x, y, child_width, height = placement.region
    top, right, bottom, left = placement.margin
    return placement._replace(
        region=Region(width - x - child_width, y, child_width, height),
        margin=Spacing(top, left, bottom, right),
    )
