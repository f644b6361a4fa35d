package org.partnershipgraph.api.mcp;

import java.util.List;

/** Tools that an assistant may call. */
interface ToolSet {

    List<AssistantTool> tools();
}
